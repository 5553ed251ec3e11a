/// The gap map: what the learner has against what the role needs.
package dev.footbridge.ui.gapmap;
