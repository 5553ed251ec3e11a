/// What the screens share: the learner's study as observable state, the theme, and the controls.
package dev.footbridge.ui.kit;
