package dev.footbridge.progress;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.progress.ModuleState.Done;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.ModuleState.Skipped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Draws progress, marks and texts of every kind, the nasty ones too. The same seed draws the same.
public final class RandomProgress {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Wrote a Helm chart.",
            "quotes \" and \\ and / and \u2028",
            "line\nfeed\r\ntab\tbell\u0007nul\u0000delete\u007f",
            "emoji \uD83D\uDE80 family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, combining e\u0301",
            "half a pair \uD83D end, and the other \uDE80 half",
            "\uFEFFbyte order mark",
            "עברית, العربية, 日本語",
            "long ".repeat(3_000));

    /// JSON as it can stand in fields that this version does not know.
    private static final List<String> UNKNOWN = List.of(
            "null",
            "true",
            "-0",
            "1.10",
            "1E400",
            "12345678901234567890.000000000000000000010",
            "\"text \\u001F\"",
            "[]",
            "{}",
            "[1,{\"deep\":[null]}]",
            "{\"level\":3,\"stamp\":\"2026-02-01T00:00:00Z/4/newer\"}");

    private final RandomGenerator random;

    public RandomProgress(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public RandomGenerator random() {
        return random;
    }

    public Progress progress() {
        return new Progress(
                marks(Progress.NONE.ratings(), DiagnosticId::new, this::rating),
                marks(Progress.NONE.evidence(), DiagnosticId::new, this::text),
                marks(Progress.NONE.modules(), ModuleId::new, this::state),
                marks(Progress.NONE.answers(), ModuleId::new, () -> one(List.of(Answer.values()))),
                marks(Progress.NONE.notes(), _ -> noteId(), this::text),
                marks(Progress.NONE.tasks(), TaskId::new, random::nextBoolean),
                marks(Progress.NONE.proofs(), OutcomeId::new, this::text),
                marks(Progress.NONE.checks(), OutcomeId::new, this::check),
                plan(),
                new Logs(
                        log(this::reflection, "{\"anti-pattern\":\"x\",\"on\":\"2026-01-01\",\"setting\":\"school\"}"),
                        log(this::session, ""),
                        log(this::review, "{\"question\":\"x\",\"at\":\"2026-01-01T00:00:00Z\",\"grade\":\"A\"}"),
                        log(this::highlight, ""),
                        log(this::attachment, "{\"outcome\":\"x\",\"kind\":\"paper\",\"target\":\"shelf\"}"),
                        log(this::explanation, ""),
                        log(
                                this::followUp,
                                "{\"reflection\":\"2026-01-01T00:00:00Z/0/a\",\"days\":7,\"held\":\"often\","
                                        + "\"on\":\"2026-01-08\"}")),
                extras());
    }

    /// @param unread what another version of the program may say, as it stands in the file; blank where there is no
    /// such
    private <V> Log<V> log(Supplier<V> value, String unread) {
        var entries = new TreeMap<EntryId, Entry<V>>();
        for (var left = random.nextInt(6); left > 0; left--) {
            var born = stamp();
            var versions = new ArrayList<Mark<Optional<V>>>();
            var seen = new ArrayList<>(List.of(born));
            var stamps = new TreeSet<>(List.of(born, stamp(), stamp()));
            for (var stamp : stamps.stream().limit(random.nextInt(4)).toList()) {
                versions.add(
                        random.nextInt(10) == 0 && !unread.isBlank()
                                ? new Mark<>(Optional.empty(), stamp, Extras.NONE, Optional.of(unread))
                                : new Mark<>(Optional.of(value.get()), stamp, extras()));
            }
            for (var more = random.nextInt(3); more > 0; more--) {
                seen.add(stamp());
            }
            entries.put(new EntryId(born), new Entry<>(versions, new Seen(seen)));
        }
        return Log.of(entries);
    }

    public Reflection reflection() {
        return new Reflection(
                one(List.of(new AntiPatternId("memory-ignored"), new AntiPatternId("x"))),
                day(),
                text(),
                text(),
                text(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(1, 6)) : OptionalInt.empty(),
                maybe(one(List.of(Setting.values()))),
                maybe(new ModuleId(id())),
                random.nextBoolean());
    }

    public StudySession session() {
        return new StudySession(
                new ModuleId(id()), day(), maybe(time()), Duration.ofSeconds(random.nextInt(20_000)), text());
    }

    public Highlight highlight() {
        return new Highlight(
                new ModuleId(id()), one(List.of("", "paging-the-cache", "ü-1")), text(), random.nextInt(3));
    }

    public NoteId noteId() {
        return switch (random.nextInt(6)) {
            case 0 -> new NoteId.OfStep(new ModuleId(id()));
            case 1 -> new NoteId.OfGap(new GapId(id()));
            case 2 -> new NoteId.OfDiagnostic(new DiagnosticId(id()));
            case 3 -> new NoteId.Elsewhere("lab", id());
            default -> NoteId.of(new ModuleId(id()));
        };
    }

    public Attachment attachment() {
        return new Attachment(
                new OutcomeId(id()),
                one(List.of(Attachment.Kind.values())),
                one(List.of("https://example.org/a?b=ü", "C:\\proofs\\sizing.ods", "/home/ada/a \uD83D\uDE80.pdf")),
                text());
    }

    public Explanation explanation() {
        var points = List.of("weights", "the cache", "", "Ω");
        return new Explanation(
                new OutcomeId(id()),
                time(),
                Duration.ofSeconds(random.nextInt(600)),
                points.subList(0, random.nextInt(points.size() + 1)),
                points.size(),
                text());
    }

    public FollowUp followUp() {
        return new FollowUp(new EntryId(stamp()), one(FollowUp.DAYS), one(List.of(FollowUp.Held.values())), day());
    }

    public Optional<Witness> check() {
        return maybe(new Witness(one(List.of("Ada", "Łukasz \"L\"")), day()));
    }

    public PlanPart planPart() {
        return one(List.of(PlanPart.HOURS, PlanPart.DAYS, PlanPart.HOLIDAYS, PlanPart.TARGET));
    }

    public Planned planned(PlanPart part) {
        return switch (random.nextInt(5) == 0 ? "" : part.value()) {
            case "hours" -> new Planned.Hours(Duration.ofMinutes(random.nextInt(2_000)));
            case "days" -> {
                var days = new ArrayList<>(List.of(DayOfWeek.values()));
                days.removeIf(_ -> random.nextBoolean());
                yield new Planned.Days(days);
            }
            case "holidays" -> {
                var holidays = new ArrayList<Holiday>();
                for (var left = random.nextInt(3); left > 0; left--) {
                    var from = day();
                    holidays.add(new Holiday(from, from.plusDays(random.nextInt(20))));
                }
                yield new Planned.Holidays(holidays);
            }
            case "target" -> new Planned.Target(day());
            default -> new Planned.Nothing();
        };
    }

    private Marks<PlanPart, Planned> plan() {
        var plan = Progress.NONE.planned();
        for (var part : List.of(PlanPart.HOURS, PlanPart.DAYS, PlanPart.HOLIDAYS, PlanPart.TARGET)) {
            if (random.nextBoolean()) {
                plan = plan.with(
                        part,
                        random.nextInt(10) == 0
                                ? new Mark<>(
                                        plan.unsaid(),
                                        stamp(),
                                        Extras.NONE,
                                        Optional.of("{\"days\":[\"monday\",\"blursday\"]}"))
                                : new Mark<>(planned(part), stamp(), extras()));
            }
        }
        return plan;
    }

    public Review review() {
        return new Review(new QuestionId(id()), time(), one(List.of(Grade.values())));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(15_000, 30_000));
    }

    private <K extends Key, V> Marks<K, V> marks(Marks<K, V> none, Function<String, K> id, Supplier<V> value) {
        var marks = none;
        for (var left = random.nextInt(8); left > 0; left--) {
            marks = marks.with(id.apply(id()), mark(none.unsaid(), value.get()));
        }
        return marks;
    }

    private <V> Mark<V> mark(V unsaid, V value) {
        return random.nextInt(10) == 0
                        && !(value instanceof String || value instanceof Boolean || value instanceof Optional)
                ? new Mark<>(unsaid, stamp(), Extras.NONE, Optional.of(unread(unsaid)))
                : new Mark<>(value, stamp(), extras());
    }

    private static String unread(Object unsaid) {
        return switch (unsaid) {
            case Rating _ -> "{\"rating\":\"expert\",\"level\":1.50}";
            case Answer _ -> "{\"answer\":\"later\"}";
            default -> "{\"state\":\"paused\",\"until\":\"spring\",\"started\":7}";
        };
    }

    public Extras extras() {
        if (random.nextInt(3) > 0) {
            return Extras.NONE;
        }
        var fields = new TreeMap<String, Mark<String>>();
        for (var left = random.nextInt(4); left > 0; left--) {
            var json = one(UNKNOWN);
            var stamp = json.contains("stamp") ? Stamp.parse("2026-02-01T00:00:00Z/4/newer") : Optional.<Stamp>empty();
            var path = one(List.of("goals", "logs/first", "logs/second", "a~1b/~0", "", "Z!", "é"));
            fields.put(path, new Mark<>(json, stamp.orElse(Stamp.OLDEST)));
        }
        return new Extras(fields);
    }

    public Stamp stamp() {
        return new Stamp(time(), random.nextInt(3), new Replica(one(List.of("a1", "b2", "k3f9x2ab"))));
    }

    /// Within some weeks, now and then far off: clocks are wrong.
    public Instant time() {
        return random.nextInt(20) == 0
                ? Instant.EPOCH.plusSeconds(random.nextLong(4_000_000_000L))
                : START.plusMillis(random.nextLong(5_000_000_000L));
    }

    public String text() {
        return one(TEXTS);
    }

    public Rating rating() {
        return one(List.of(Rating.values()));
    }

    public ModuleState state() {
        return switch (random.nextInt(4)) {
            case 0 -> new NotStarted();
            case 1 -> new InProgress(time());
            case 2 -> new Done(maybe(time()), time());
            default -> new Skipped("because " + text(), maybe(time()), time());
        };
    }

    public String id() {
        return one(List.of("gpu-memory", "kserve", "vllm", "mlops", "x", "z9-a-1", "cka"));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
