/// Finding anything by a few letters: what there is to find, and what fits best. Pure.
package dev.footbridge.find;
