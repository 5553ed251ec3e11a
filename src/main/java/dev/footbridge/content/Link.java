package dev.footbridge.content;

import java.net.URI;
import java.util.Optional;

/// A page online: only ever opened by the learner, never fetched.
///
/// @param url absolute, `https` or `http`
/// @param note what the learner should know before following it
public record Link(String title, URI url, Optional<String> note) {}
