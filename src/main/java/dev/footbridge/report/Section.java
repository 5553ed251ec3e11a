package dev.footbridge.report;

import java.util.List;

/// One part of a report under its heading.
public record Section(Part part, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
