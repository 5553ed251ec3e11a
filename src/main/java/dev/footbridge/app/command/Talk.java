package dev.footbridge.app.command;

import dev.footbridge.app.terminal.Pager;
import dev.footbridge.app.terminal.Terminal;
import java.io.BufferedReader;

/// What a command needs to talk with the learner beyond printing.
///
/// @param in what they type, or what another program wrote
public record Talk(Terminal terminal, Pager pager, BufferedReader in) {}
