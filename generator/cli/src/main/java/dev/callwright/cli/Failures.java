package dev.callwright.cli;

import dev.callwright.cli.report.Problem;
import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports what made a command fail, and returns the exit code. */
final class Failures {
    /** Findings: of a check, or of a run with {@code --frozen}. */
    static final int FINDINGS = 1;
    /** Bad input or usage. */
    static final int INPUT = 2;
    /** A bug in Callwright. */
    static final int BUG = 3;

    /** The exit codes, as every help text ends with them. */
    static final String MEANINGS =
            "Exit codes: 0 done; 1 findings: the output or the names lock would change, users' code may break, or documents of a"
                    + " batch have no output; 2 bad input or usage; 3 a bug in Callwright.";

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    int usage(ParameterException failure, String[] arguments) {
        List<String> details = new ArrayList<>();
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(failure, new PrintWriter(suggestions, true));
        suggestions.toString().lines().filter(line -> !line.isBlank()).forEach(details::add);
        details.add("Try '" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        console.problem(Problem.error("usage", String.valueOf(failure.getMessage()), details));
        return INPUT;
    }

    int execution(Exception failure, CommandLine command, CommandLine.ParseResult result) {
        return of(failure);
    }

    /** Reports a failure of a run. */
    int of(Exception failure) {
        if (failure instanceof SpecException spec) {
            return spec(spec);
        }
        if (failure instanceof RequestException || failure instanceof OutputException) {
            String kind = failure instanceof RequestException ? "request" : "output";
            Problem.errors(kind, failure).forEach(console::problem);
            return INPUT;
        }
        if (failure instanceof InvalidPathException path) {
            console.problem(Problem.error("request", FileNames.refusal(path), List.of()));
            return INPUT;
        }
        return failure instanceof ExhaustedException exhausted ? exhausted(exhausted) : bug(failure);
    }

    private int spec(SpecException failure) {
        List<Diagnostic> errors = failure.diagnostics().stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .toList();
        errors.stream().map(Problem::of).forEach(console::problem);
        return errors.stream().allMatch(each -> each.kind() == WarningKind.NAME) ? FINDINGS : INPUT;
    }

    /** A bug: the limits should have refused the document. The stack trace is of no use. */
    int exhausted(ExhaustedException failure) {
        console.problem(Problem.error(
                "bug",
                "this is a bug in Callwright " + CallwrightVersion.current() + ": " + failure.getMessage()
                        + "; please report it with the document",
                List.of()));
        return BUG;
    }

    private int bug(Exception failure) {
        List<String> details = new ArrayList<>();
        if (console.isVerbose()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().map(line -> line.replace("\t", "    ")).forEach(details::add);
        }
        details.add("Please report it with the command line and, if you may share it, the document"
                + (console.isVerbose() ? "." : "; --verbose shows where it happened."));
        console.problem(Problem.error(
                "bug", "this is a bug in Callwright " + CallwrightVersion.current() + ": " + failure, details));
        return BUG;
    }
}
