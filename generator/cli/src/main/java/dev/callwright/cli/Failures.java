package dev.callwright.cli;

import dev.callwright.core.CallwrightVersion;
import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.diagnostic.WarningKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints problems, one line each, and returns the exit code. */
final class Failures {
    /** Findings: names changed, and {@code --frozen} forbids it. */
    static final int FINDINGS = 1;
    /** Bad input or usage. */
    static final int INPUT = 2;
    /** A bug in Callwright. */
    static final int BUG = 3;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    int usage(ParameterException failure, String[] arguments) {
        console.say("callwright: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, console.err());
        console.say("Try '" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return INPUT;
    }

    int execution(Exception failure, CommandLine command, ParseResult result) {
        console.endProgress();
        if (failure instanceof SpecException spec) {
            List<Diagnostic> errors = spec.diagnostics().stream()
                    .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                    .toList();
            errors.forEach(each -> console.say(each.toString()));
            return errors.stream().allMatch(each -> each.kind() == WarningKind.NAME) ? FINDINGS : INPUT;
        }
        if (failure instanceof RequestException || failure instanceof OutputException) {
            String.valueOf(failure.getMessage()).lines().map(Failures::prefixed).forEach(console::say);
            return INPUT;
        }
        return failure instanceof ExhaustedException exhausted ? exhausted(exhausted) : bug(failure, command);
    }

    /** A bug: the limits should have refused the document. The stack trace is of no use. */
    int exhausted(ExhaustedException failure) {
        console.endProgress();
        console.err()
                .println("callwright: this is a bug in Callwright " + CallwrightVersion.current() + ": "
                        + failure.getMessage() + "; please report it with the document");
        return BUG;
    }

    // Lists below a message are indented and belong to it.
    private static String prefixed(String line) {
        return line.startsWith(" ") ? line : "callwright: error: " + line;
    }

    private int bug(Exception failure, CommandLine command) {
        console.say("callwright: this is a bug in Callwright " + CallwrightVersion.current() + ": " + failure);
        boolean verbose = command.getCommand() instanceof CommonOptions common && common.isVerbose();
        if (verbose) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().map(line -> line.replace("\t", "    ")).forEach(console::say);
        }
        console.say("Please report it with the command line and, if you may share it, the document"
                + (verbose ? "." : "; --verbose shows where it happened."));
        return BUG;
    }
}
