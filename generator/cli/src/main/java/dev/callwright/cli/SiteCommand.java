package dev.callwright.cli;

import dev.callwright.core.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code callwright site}: {@code callwright generate --only site}. */
@Command(name = "site", description = "Generates the documentation site of a document.", sortOptions = false)
final class SiteCommand extends RunOptions implements Callable<Integer> {
    SiteCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        return run(List.of(Output.SITE.key()));
    }
}
