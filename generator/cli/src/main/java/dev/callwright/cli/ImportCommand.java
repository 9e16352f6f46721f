package dev.callwright.cli;

import dev.callwright.cli.report.ReportFormat;
import dev.callwright.core.ConfigurationImport;
import dev.callwright.core.ImportRequest;
import dev.callwright.core.migration.Tool;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callwright import}. */
@Command(
        name = "import",
        description = "Writes callwright.yaml and an overlay that keep the names and settings of another generator's"
                + " configuration, and reports what has no counterpart.",
        sortOptions = false)
final class ImportCommand extends ReportingCommand {
    private final Console console;

    @Option(
            names = "--from",
            paramLabel = "TOOL",
            required = true,
            description = "The other generator: ${COMPLETION-CANDIDATES}.")
    private Tool tool = Tool.OPENAPI_GENERATOR;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "Its configuration: openapitools.json, a file for -c or a pom.xml; stainless.yml; or generators.yml.")
    private Path file = Path.of("");

    @Option(
            names = "--spec",
            paramLabel = "FILE|URL",
            description =
                    "The OpenAPI document, to compare names with. Default: the one that the configuration names, if it"
                            + " is a file.")
    private @Nullable String spec;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for both files. Default: the current one.")
    private Path out = Path.of("");

    @Option(
            names = "--force",
            description = "Write although there are such files, and keep those with .orig added to their names.")
    private boolean force;

    @Mixin
    private UrlOptions urls = new UrlOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ConfigurationImport made = ConfigurationImport.of(
                new ImportRequest(tool, file, Optional.ofNullable(spec), out, urls.cache(console)), console);
        if (force) {
            made.replace();
        } else {
            made.write();
        }
        console.endProgress();
        ImportReport result = new ImportReport(made);
        if (report().format() == ReportFormat.JSON) {
            console.out().print(result.json());
        } else {
            result.lines().forEach(console::result);
        }
        return 0;
    }
}
