package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Proves an outcome: in words, by links, by files where they are.
@Command(name = "prove", mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUTCOME", descriptionKey = "cli.parameter.outcome")
    private String outcome = "";

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.option.proof-text")
    private Optional<String> text = Optional.empty();

    @Option(names = "--link", paramLabel = "URL", descriptionKey = "cli.option.proof-link")
    private List<String> links = List.of();

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.proof-file")
    private List<Path> files = List.of();

    ProveCommand(Supplier<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var typed = new Typed(spec.commandLine(), at.clock());
        if (text.isEmpty() && links.isEmpty() && files.isEmpty()) {
            throw typed.wrong(Messages.text("cli.no-proof"));
        }
        var id = at.outcome(outcome);
        var changes = new ArrayList<Change>();
        text.ifPresent(words -> changes.add(new Change.Prove(id, words.strip())));
        for (var link : links) {
            if (!isOnline(link)) {
                throw typed.wrong(Messages.text("cli.no-link", link));
            }
            changes.add(new Change.Add<>(Journal.ATTACHMENTS, new Attachment(id, Attachment.Kind.LINK, link, "")));
        }
        for (var file : files) {
            var path = file.toAbsolutePath().normalize();
            if (!Files.exists(path)) {
                throw typed.wrong(Messages.text("cli.no-file", path.toString()));
            }
            changes.add(new Change.Add<>(
                    Journal.ATTACHMENTS, new Attachment(id, Attachment.Kind.FILE, path.toString(), "")));
        }
        return at.makeAndSay(changes);
    }

    private static boolean isOnline(String link) {
        try {
            var address = new URI(link);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("");
            return (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                    && Optional.ofNullable(address.getHost()).isPresent();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
