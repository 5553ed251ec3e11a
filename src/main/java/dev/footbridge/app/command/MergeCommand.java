package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.FileMerge;
import dev.footbridge.progress.store.FileMerged;
import dev.footbridge.progress.store.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Merges two progress files, for a person or as git's merge driver. It works on nothing but the files it is given.
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A.json", descriptionKey = "cli.parameter.merge-first")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B.json", descriptionKey = "cli.parameter.merge-second")
    private Path second = Path.of("");

    @Option(names = "--base", paramLabel = "O.json", descriptionKey = "cli.option.merge-base")
    private Optional<Path> base = Optional.empty();

    @Option(names = "-o", required = true, paramLabel = "OUT.json", descriptionKey = "cli.option.merge-out")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        return switch (new FileMerge(first, second, base, out).merge()) {
            case FileMerged.Written(var origins) -> merged(origins);
            case FileMerged.NotRead(var file, var why) -> failed(Messages.text("cli.merge-not-read", file, why));
            case FileMerged.NotWritten(var why) -> failed(Messages.text("cli.merge-not-written", why));
        };
    }

    private int merged(List<Origin> origins) {
        new OriginWords(first, second).of(origins).forEach(spec.commandLine().getErr()::println);
        return ExitCode.OK;
    }

    private int failed(String why) {
        spec.commandLine().getErr().println(why);
        return ExitCode.SOFTWARE;
    }
}
