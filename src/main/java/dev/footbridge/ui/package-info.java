/// The shell around the screens: window, navigation, keys, status.
package dev.footbridge.ui;
