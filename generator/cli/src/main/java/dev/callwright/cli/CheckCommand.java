package dev.callwright.cli;

import dev.callwright.cli.report.Problem;
import dev.callwright.core.ConfiguredRequest;
import dev.callwright.core.DriftReport;
import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright check}. */
@Command(
        name = "check",
        description =
                "Says whether the output folder and the names lock are what 'generate' would leave there, and lists"
                        + " what is not. Writes nothing.",
        sortOptions = false)
final class CheckCommand extends OutputOptions implements Callable<Integer> {
    private static final int LISTED = 20;

    @Option(
            names = "--only",
            paramLabel = "OUTPUT",
            split = ",",
            description = "An output to check: ${COMPLETION-CANDIDATES}; repeatable. Default: those that were generated"
                    + " there, and those of the file of settings.",
            completionCandidates = OutputNames.class)
    private List<String> only = new ArrayList<>();

    private final Console console;

    CheckCommand(Console console) {
        super(console);
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ConfiguredRequest> requests = requests(outputFlags(only).build());
        return new ApiRuns(console, console::say, each -> check(each, requests.size())).run(requests);
    }

    private int check(ConfiguredRequest each, int apiCount) {
        GenerationRequest request = only.isEmpty() ? each.request().withGenerated() : each.request();
        DriftReport report = new Generator(console).check(request);
        console.countWarnings(report.warnings());
        (console.isWhole() ? report.findings() : report.findings(LISTED))
                .forEach(finding -> console.problem(Problem.of(finding)));
        report.notes().forEach(console::result);
        console.result(report.summary());
        if (report.isClean()) {
            return 0;
        }
        MendingCommand command = new MendingCommand(arguments(), each.request(), report);
        console.result("to mend it: " + (apiCount == 1 ? command : command.of(each.api())));
        return Failures.FINDINGS;
    }
}
