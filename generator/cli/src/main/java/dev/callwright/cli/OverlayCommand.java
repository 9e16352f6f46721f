package dev.callwright.cli;

import dev.callwright.core.OverlaidDocument;
import dev.callwright.core.source.diagnostic.WarningCount;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright overlay}. */
@Command(
        name = "overlay",
        description = "Applies OpenAPI Overlays to a document and writes the result.",
        sortOptions = false)
final class OverlayCommand implements Callable<Integer> {
    private static final String STDOUT = "-";

    private final Console console;

    @Option(names = "--spec", paramLabel = "FILE|URL", required = true, description = "The OpenAPI document.")
    private String spec = "";

    @Option(
            names = "--overlay",
            paramLabel = "FILE|URL",
            required = true,
            description = "An OpenAPI Overlay; repeatable, applied in order.")
    private List<String> overlays = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file of the result, which ends in .json, .yaml or .yml; - for the standard output.")
    private String out = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    OverlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.begin("reading " + spec);
        OverlaidDocument document = OverlaidDocument.load(
                SpecSource.of(spec), overlays.stream().map(SpecSource::of).toList());
        if (out.equals(STDOUT)) {
            console.endProgress();
            console.out().print(document.text());
        } else {
            document.write(Path.of(out));
            console.endProgress();
            console.result("written: " + out);
        }
        console.warnAll(document.warnings());
        WarningCount.of(document.warnings()).ifPresent(console::say);
        return 0;
    }
}
