package dev.footbridge;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows between the packages. A rule that fails says why it is there.
@AnalyzeClasses(packages = "dev.footbridge", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule IDS_STAND_ALONE = only("content.id", "java..")
            .because("the bridge and the learner's progress share nothing but ids, so ids may pull nothing in");

    @ArchTest
    static final ArchRule MESSAGES_STAND_ALONE =
            only("message", "java..").because("every package words something, so words may pull nothing in");

    @ArchTest
    static final ArchRule CONTENT_KNOWS_NO_LEARNER = only(
                    "content..", "java..", "dev.footbridge.message", "org.commonmark..", "org.snakeyaml.engine..")
            .because("a bridge is read only and the same for everyone who walks it");

    @ArchTest
    static final ArchRule PROGRESS_KNOWS_IDS_ONLY = only(
                    "progress", "java..", "dev.footbridge.content.id", "org.pcollections")
            .because("wording and structure may change in a new bridge without losing anyone's marks");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_WRITES_JSON = only(
                    "progress.store..",
                    "java..",
                    "dev.footbridge.content.id",
                    "dev.footbridge.message",
                    "dev.footbridge.progress",
                    "tools.jackson..")
            .because("the file's form and its safety are one concern, and nothing else in the program is about files");

    @ArchTest
    static final ArchRule GUIDANCE_IS_PURE = only(
                    "guidance..",
                    "java..",
                    "dev.footbridge.content..",
                    "dev.footbridge.message",
                    "dev.footbridge.progress",
                    "dev.footbridge.review")
            .because("advice is a function of bridge, progress and clock, so that it can be explained and tested");

    @ArchTest
    static final ArchRule FORECASTS_ARE_PURE = only(
                    "plan",
                    "java.lang..",
                    "java.time..",
                    "java.util..",
                    "dev.footbridge.content..",
                    "dev.footbridge.guidance",
                    "dev.footbridge.message",
                    "dev.footbridge.progress")
            .because("a forecast follows from what was studied and from the day, and nothing that is advised needs it");

    @ArchTest
    static final ArchRule REVIEW_KNOWS_NO_ADVICE = only(
                    "review", "java..", "dev.footbridge.content..", "dev.footbridge.message", "dev.footbridge.progress")
            .because("what is remembered is a fact that advice may name; nothing comes back because it was advised");

    @ArchTest
    static final ArchRule JOURNAL_IS_PURE = only(
                    "journal",
                    "java..",
                    "dev.footbridge.content..",
                    "dev.footbridge.message",
                    "dev.footbridge.progress")
            .because("a habit's record and what comes back are functions of what was written and of the day");

    @ArchTest
    static final ArchRule EXPORTS_ARE_TEXT = only(
                    "export",
                    "java.lang..",
                    "java.nio.charset..",
                    "java.time..",
                    "java.util..",
                    "dev.footbridge.content..",
                    "dev.footbridge.message",
                    "dev.footbridge.plan",
                    "dev.footbridge.progress",
                    "org.commonmark..")
            .because("what another program takes in is made without a file, and written as safely as any");

    @ArchTest
    static final ArchRule FINDING_IS_PURE = only(
                    "find",
                    "java..",
                    "dev.footbridge.content..",
                    "dev.footbridge.guidance",
                    "dev.footbridge.message",
                    "dev.footbridge.progress")
            .because("what is found follows from bridge, progress and a few letters, in a window or a terminal");

    @ArchTest
    static final ArchRule GUIDANCE_READS_NO_FILES = noClasses()
            .that()
            .resideInAPackage("dev.footbridge.guidance..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
            .because("advice is a function of bridge, progress and clock, so that it can be explained and tested");

    @ArchTest
    static final ArchRule REPORT_HAS_NO_SCREEN = noClasses()
            .that()
            .resideInAPackage("dev.footbridge.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.footbridge.ui..", "dev.footbridge.app..", "dev.footbridge.progress.store..")
            .because("a report is a value first, and can be made where there is no display");

    @ArchTest
    static final ArchRule REPORT_IS_PURE = only(
                    "report",
                    "java.lang..",
                    "java.time..",
                    "java.util..",
                    "java.io..",
                    "java.nio.charset",
                    "dev.footbridge.content..",
                    "dev.footbridge.guidance",
                    "dev.footbridge.message",
                    "dev.footbridge.plan",
                    "dev.footbridge.progress")
            .because("the same progress and clock give the same report, byte for byte; only its style sheet is read");

    @ArchTest
    static final ArchRule ONLY_PDF_KNOWS_PDF = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footbridge.report.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..", "java.awt.print..", "javax.print..")
            .because("what draws and prints a PDF is large, slow to load and not made for Java modules");

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER = slices().matching("dev.footbridge.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("dev.footbridge.ui.kit.."))
            .because(
                    "a screen can then be read, tested, changed and taken out alone; what two share belongs in the kit");

    @ArchTest
    static final ArchRule SCREENS_DO_NOT_KNOW_THE_SHELL = noClasses()
            .that()
            .resideInAPackage("dev.footbridge.ui.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.footbridge.ui")
            .because("the shell holds the screens; they reach it through what they are given");

    @ArchTest
    static final ArchRule ONLY_SCREENS_USE_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackages("dev.footbridge.ui..", "dev.footbridge.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
            .because("the core runs and is tested without a toolkit");

    @ArchTest
    static final ArchRule SCREENS_USE_NO_OTHER_TOOLKIT = noClasses()
            .that()
            .resideInAPackage("dev.footbridge.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed.swing..")
            .because("a second toolkit brings a second event thread, and seconds to the start");

    @ArchTest
    static final ArchRule ONLY_APP_USES_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footbridge.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the command line is one way in; the rest does not know which way was taken");

    @ArchTest
    static final ArchRule NOTHING_USES_APP = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footbridge.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.footbridge.app..")
            .because("app wires everything with new, and nothing looks its own wiring up");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("dev.footbridge.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package with two names");

    @ArchTest
    static final ArchRule ONLY_APP_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.footbridge.app..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a person is to know is shown to them, not printed behind a window");

    @ArchTest
    static final ArchRule NOTHING_LOGS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class)
            .because("nobody reads a desktop program's log: a failure is a value, or it is shown");

    /// Classes of `dev.footbridge.<inside>` use nothing but that package and `allowed`.
    private static ArchRule only(String inside, String... allowed) {
        var home = "dev.footbridge." + inside;
        return classes()
                .that()
                .resideInAPackage(home)
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(home).or(resideInAnyPackage(allowed)).or(resideInAPackage("org.jspecify..")));
    }
}
