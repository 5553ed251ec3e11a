package dev.footbridge.progress;

/// Names an entry of a log by the stamp under which it was made, which no other entry has. Ids order by time.
///
/// Written as its stamp: `2026-03-09T18:04:11.120Z/0/k3f9x2ab`.
public record EntryId(Stamp born) implements Comparable<EntryId> {

    @Override
    public int compareTo(EntryId other) {
        return born.compareTo(other.born);
    }

    @Override
    public String toString() {
        return born.toString();
    }
}
