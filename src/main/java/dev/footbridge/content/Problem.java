package dev.footbridge.content;

import dev.footbridge.content.yaml.Faults;
import java.util.List;

/// Something wrong with a content pack.
///
/// @param file the file within the pack, its folders parted by `/`
/// @param line the line it is on, from 1
/// @param what what is wrong
/// @param mend what to write instead
public record Problem(String file, int line, String what, String mend) {

    /// The faults of one file, top to bottom.
    static List<Problem> of(String file, Faults faults) {
        return faults.inFileOrder().stream()
                .map(fault -> new Problem(file, fault.place().line(), fault.what(), fault.mend()))
                .toList();
    }

    /// *bridge.yaml:12: what is wrong: what to write*.
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ": " + mend;
    }
}
