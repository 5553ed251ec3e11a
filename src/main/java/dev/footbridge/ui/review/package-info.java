/// Review: the questions that come back, one after the other.
package dev.footbridge.ui.review;
