package dev.footbridge.content.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What there is to know of a language to colour it.
///
/// @param lineComments what begins a comment to the end of the line
/// @param blockComments whether `/* … */` is a comment
/// @param quotes the characters that begin and end a string
/// @param longStrings whether three quotes begin a string of several lines
/// @param keywords in lower case where case does not matter
/// @param foldsCase whether case does not matter in keywords
record Language(
        Names names,
        List<String> lineComments,
        boolean blockComments,
        String quotes,
        boolean longStrings,
        boolean foldsCase,
        Set<String> keywords) {

    /// Where names of values stand.
    enum Names {
        NONE,
        /// Before a colon at the beginning of a line.
        BEFORE_COLON,
        /// Strings before a colon.
        STRING_BEFORE_COLON,
        /// After a dollar sign.
        AFTER_DOLLAR
    }

    private static final Language YAML =
            new Language(Names.BEFORE_COLON, List.of("#"), false, "\"'", false, false, words("true false null yes no"));

    private static final Language JSON =
            new Language(Names.STRING_BEFORE_COLON, List.of(), false, "\"", false, false, words("true false null"));

    private static final Language BASH = new Language(
            Names.AFTER_DOLLAR,
            List.of("#"),
            false,
            "\"'",
            false,
            false,
            words("if then else elif fi for while until do done case esac in function return export local set"));

    private static final Language PYTHON = new Language(
            Names.NONE,
            List.of("#"),
            false,
            "\"'",
            true,
            false,
            words(
                    "and as assert async await break class continue def del elif else except False finally for from global"
                            + " if import in is lambda None nonlocal not or pass raise return True try while with yield match"
                            + " case"));

    private static final Language PROMQL = new Language(
            Names.NONE,
            List.of("#"),
            false,
            "\"'`",
            false,
            true,
            words("sum min max avg count stddev topk bottomk quantile by without on ignoring group_left group_right and"
                    + " or unless offset bool rate irate increase delta deriv histogram_quantile label_replace"
                    + " avg_over_time max_over_time min_over_time sum_over_time count_over_time quantile_over_time"
                    + " clamp_min clamp_max absent time vector scalar"));

    private static final Language SQL = new Language(
            Names.NONE,
            List.of("--"),
            true,
            "'\"",
            false,
            true,
            words("select from where group by order having limit offset join left right inner outer full on as and or"
                    + " not in is null like between case when then else end insert into values update set delete create"
                    + " table index primary key references distinct union all with asc desc count sum avg min max"
                    + " begin commit rollback"));

    private static final Language PROTOBUF = new Language(
            Names.NONE,
            List.of("//"),
            true,
            "\"'",
            false,
            false,
            words("syntax package import option message enum service rpc returns stream repeated optional oneof map"
                    + " reserved string bytes bool int32 int64 uint32 uint64 float double true false"));

    /// The language that a block of code names; empty for one that is not coloured.
    static Optional<Language> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "yaml", "yml" -> Optional.of(YAML);
            case "json" -> Optional.of(JSON);
            case "bash", "sh", "shell" -> Optional.of(BASH);
            case "python", "py" -> Optional.of(PYTHON);
            case "promql" -> Optional.of(PROMQL);
            case "sql" -> Optional.of(SQL);
            case "protobuf", "proto" -> Optional.of(PROTOBUF);
            default -> Optional.empty();
        };
    }

    boolean isKeyword(String word) {
        return keywords.contains(foldsCase ? word.toLowerCase(Locale.ROOT) : word);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
