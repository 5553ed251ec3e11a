package dev.footbridge.content;

/// What is gathered from the whole file, and knows when something that belongs to it could not be read.
///
/// What then seems unknown or unused may be in the part that was not read, so no fault is made of it.
sealed interface Gathered permits Names, References {

    /// Something that belongs here cannot be read.
    void missOne();
}
