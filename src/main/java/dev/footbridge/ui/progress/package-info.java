/// The learner's progress in pictures, each said in words beside it.
package dev.footbridge.ui.progress;
