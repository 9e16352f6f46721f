package dev.callwright.cli;

import dev.callwright.core.DiffResult;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import dev.callwright.core.diff.report.Comparison;
import dev.callwright.core.diff.report.FailOn;
import dev.callwright.core.output.DocumentFile;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code callwright diff}. */
@Command(
        name = "diff",
        description =
                "Compares two versions of a document as the users of its SDKs see them. Writes nothing but reports.",
        sortOptions = false)
final class DiffCommand extends ApiOptions implements Callable<Integer>, Reporting {
    private final Console console;

    @Option(
            names = "--from",
            paramLabel = "FILE|URL",
            description = "The old version of the document; - for the standard input.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "FILE|URL",
            description = "The new version; - for the standard input. Default: the document of the file of settings.")
    private @Nullable String to;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "IMPACT",
            description = "The least impact that ends with exit code 1: ${COMPLETION-CANDIDATES}. Default: behavior.",
            completionCandidates = DiffCommand.Impacts.class,
            converter = FailOnNames.class)
    private FailOn failOn = FailOn.BEHAVIOR;

    @Mixin
    private DiffReportOptions report = new DiffReportOptions();

    /** The values of {@code --fail-on}. */
    static final class Impacts implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(FailOn.values()).map(FailOn::key).iterator();
        }
    }

    DiffCommand(Console console) {
        super(console);
        this.console = console;
    }

    @Override
    public DiffReportOptions report() {
        return report;
    }

    @Override
    public Integer call() {
        DiffForm printed = report.printed();
        Map<Path, DiffForm> files = report.files();
        GenerationRequest old = request(
                from,
                "--from is missing; name the old version of the document, such as the"
                        + " file that 'git show HEAD:./api.yaml > old.yaml' writes");
        GenerationRequest young = configured()
                .orElseGet(() -> request(
                        to, "--to is missing; name the new version of the document, or 'spec' in a file of settings"));
        refuseInputs(files, List.of(old, young));
        DiffResult result = new Generator(console).diff(old, young);
        Comparison comparison = result.comparison(young.settings());
        DiffReportOptions.write(files, comparison);
        console.endProgress();
        console.out().print(printed.write(comparison));
        return failOn.isMetBy(comparison) ? Failures.FINDINGS : 0;
    }

    // The document of the file of settings, if the options name no other one.
    private Optional<GenerationRequest> configured() {
        return configFile()
                .filter(file -> to == null)
                .map(file -> request(flagsOf(Optional.empty())))
                .filter(request -> request.settings().text(Setting.SPEC).isPresent());
    }

    private GenerationRequest request(@Nullable String document, String missing) {
        return request(
                flagsOf(Optional.of(Optional.ofNullable(document).orElseThrow(() -> new RequestException(missing)))));
    }

    private Settings flagsOf(Optional<String> document) {
        return selection.addTo(flags()).set(Setting.SPEC, document).build();
    }

    // Before anything is read, because a report that is also an input would be a different one the next time.
    private static void refuseInputs(Map<Path, DiffForm> files, List<GenerationRequest> requests) {
        List<Path> inputs = new ArrayList<>();
        for (GenerationRequest request : requests) {
            inputs.addAll(request.files());
            request.lock().ifPresent(inputs::add);
        }
        files.keySet().forEach(file -> new DocumentFile(file).throwIfAmong(inputs));
    }
}
