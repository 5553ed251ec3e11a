/// YAML as a small tree that knows where each part stands and keeps every scalar as the text that was written.
package dev.footbridge.content.yaml;
