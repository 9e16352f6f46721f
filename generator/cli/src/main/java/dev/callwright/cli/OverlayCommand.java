package dev.callwright.cli;

import dev.callwright.core.OverlaidDocument;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code callwright overlay}. */
@Command(
        name = "overlay",
        description = "Applies OpenAPI Overlays to a document and writes the result.",
        sortOptions = false)
final class OverlayCommand extends ReportingCommand {
    private static final String STDOUT = "-";

    private final Console console;

    @Option(
            names = "--spec",
            paramLabel = "FILE|URL",
            required = true,
            description = "The OpenAPI document; - for the standard input.")
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

    @Mixin
    private UrlOptions urls = new UrlOptions();

    OverlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.begin("reading " + spec);
        OverlaidDocument document = OverlaidDocument.load(
                SpecSource.of(spec), overlays.stream().map(SpecSource::of).toList(), urls.cache(console));
        if (out.equals(STDOUT)) {
            console.endProgress();
            console.out().print(document.text());
        } else {
            document.write(Path.of(out));
            console.endProgress();
            console.result("written: " + out);
        }
        console.warn(document.warnings());
        console.countWarnings(document.warnings());
        return 0;
    }
}
