/// The ids that join a bridge to the learner's progress.
package dev.footbridge.content.id;
