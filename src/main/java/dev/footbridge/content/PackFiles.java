package dev.footbridge.content;

import dev.footbridge.content.id.ModuleId;

/// How the files of a pack are called.
final class PackFiles {

    static final String GUIDES = "guides";
    static final String SELF_CHECKS = "self-checks";
    static final String GUIDE_ENDING = ".md";
    static final String SELF_CHECK_ENDING = ".yaml";

    /// Ends the name of a pack that is zipped into one file.
    static final String ZIPPED_ENDING = ".bridge";

    private PackFiles() {}

    static String guide(ModuleId module) {
        return GUIDES + "/" + module + GUIDE_ENDING;
    }

    static String selfCheck(ModuleId module) {
        return SELF_CHECKS + "/" + module + SELF_CHECK_ENDING;
    }
}
