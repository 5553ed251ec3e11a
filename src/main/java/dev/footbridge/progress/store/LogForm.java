package dev.footbridge.progress.store;

/// How the entries of one log stand in the file.
record LogForm<V>(Words.Reading<V> reading, Words.Writing<V> writing) {}
