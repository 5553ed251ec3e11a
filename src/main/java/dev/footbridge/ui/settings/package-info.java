/// What the learner chooses about the program itself.
package dev.footbridge.ui.settings;
