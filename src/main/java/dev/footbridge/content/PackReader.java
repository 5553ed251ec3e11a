package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.YamlText;
import dev.footbridge.message.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a content pack from the disk, its bridge, guides and self-checks, and checks all of it.
///
/// Nothing that can be in a pack makes it throw, and a pack with any fault is refused whole. Guides and self-checks may
/// be missing.
public final class PackReader {

    private final Path folder;
    private final Bridge bridge;
    private final PackNames names;
    private final Map<String, Faults> faults = new LinkedHashMap<>();
    private final List<GuideText> guides = new ArrayList<>();
    private final List<SelfCheckText> selfChecks = new ArrayList<>();

    private PackReader(Path folder, Bridge bridge) {
        this.folder = folder;
        this.bridge = bridge;
        this.names = new PackNames(bridge);
    }

    /// Whether a file is a pack by its name: that of the files which a desktop opens with Footbridge.
    public static boolean isPack(String file) {
        return file.endsWith(PackFiles.ZIPPED_ENDING);
    }

    /// @param pack the folder that holds `bridge.yaml`, that folder zipped, or that file itself, which then is read
    ///     without what is beside it
    public static PackOpened read(Path pack) {
        return ZippedPack.isOne(pack) ? ZippedPack.read(pack, PackReader::readFolder) : readFolder(pack);
    }

    private static PackOpened readFolder(Path pack) {
        return switch (BridgeReader.read(pack)) {
            case PackRead.Refused(var problems) -> new PackOpened.Refused(problems);
            case PackRead.Accepted(var bridge) ->
                Files.isDirectory(pack)
                        ? new PackReader(pack, bridge).read()
                        : new PackOpened.Accepted(bridge, Shelf.of(Map.of(), Map.of()));
        };
    }

    private PackOpened read() {
        for (var module : files(PackFiles.GUIDES, PackFiles.GUIDE_ENDING)) {
            guide(module);
        }
        for (var module : files(PackFiles.SELF_CHECKS, PackFiles.SELF_CHECK_ENDING)) {
            selfCheck(module);
        }
        guides.forEach(guide -> GuideCheck.check(
                guide, names, faults(PackFiles.guide(guide.guide().id()))));
        selfChecks.forEach(check -> SelfCheckCheck.check(
                check, names, faults(PackFiles.selfCheck(check.selfCheck().module()))));
        noQuestionTwice();
        var problems = problems();
        return problems.isEmpty() ? new PackOpened.Accepted(bridge, shelf()) : new PackOpened.Refused(problems);
    }

    private void guide(ModuleId module) {
        var file = PackFiles.guide(module);
        var read = bytes(file).flatMap(bytes -> GuideReader.read(module, bytes, faults(file)));
        read.ifPresentOrElse(
                guide -> {
                    guides.add(guide);
                    names.add(guide.guide());
                },
                () -> names.addUnread(module.value()));
    }

    private void selfCheck(ModuleId module) {
        var file = PackFiles.selfCheck(module);
        bytes(file)
                .flatMap(bytes -> SelfCheckReader.read(module, bytes, faults(file)))
                .ifPresent(selfChecks::add);
    }

    /// The modules that have a file in one of the pack's folders; a file for none becomes a fault.
    private List<ModuleId> files(String inside, String ending) {
        var modules = new ArrayList<ModuleId>();
        var known = bridge.modules().stream().map(it -> it.id().value()).toList();
        for (var name : names(inside)) {
            var stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
            if (known.contains(stem)) {
                modules.add(new ModuleId(stem));
            } else {
                var near = Suggestion.nearest(stem.isEmpty() ? name : stem, known)
                        .map(module -> text("pack.stray.near", module + ending))
                        .orElseGet(() -> text("pack.stray.mend", ending));
                faults(inside + "/" + name).add(Place.START, text("pack.stray"), near);
            }
        }
        return modules;
    }

    private List<String> names(String inside) {
        var within = folder.resolve(inside);
        if (!Files.exists(within, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var list = Files.list(within)) {
            return list.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            faults(inside).add(Place.START, text("pack.unreadable", e), text("pack.no-folder.mend"));
            return List.of();
        }
    }

    private Optional<byte[]> bytes(String file) {
        try (var bytes = Files.newInputStream(folder.resolve(file))) {
            return Optional.of(bytes.readNBytes(YamlText.LONGEST + 1));
        } catch (IOException e) {
            faults(file).add(Place.START, text("pack.unreadable", e), text("pack.unreadable.mend"));
            return Optional.empty();
        }
    }

    private void noQuestionTwice() {
        var homes = new HashMap<String, String>();
        for (var check : selfChecks) {
            var file = PackFiles.selfCheck(check.selfCheck().module());
            for (var written : check.questions()) {
                var id = written.question().id().value();
                var home = homes.putIfAbsent(id, file);
                if (home != null && !home.equals(file) && !id.equals(Fields.NO_ID)) {
                    faults(file)
                            .add(written.place("id"), text("pack.id-elsewhere", id, home), text("pack.id-twice.mend"));
                }
            }
        }
    }

    private Faults faults(String file) {
        return faults.computeIfAbsent(file, _ -> new Faults());
    }

    private List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        faults.forEach((file, found) -> problems.addAll(Problem.of(file, found)));
        return problems;
    }

    private Shelf shelf() {
        var guideOf = new HashMap<ModuleId, Guide>();
        guides.forEach(guide -> guideOf.put(guide.guide().id(), guide.guide()));
        var checkOf = new HashMap<ModuleId, SelfCheck>();
        selfChecks.forEach(check -> checkOf.put(check.selfCheck().module(), check.selfCheck()));
        return Shelf.of(guideOf, checkOf);
    }
}
