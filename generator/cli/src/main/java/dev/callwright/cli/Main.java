package dev.callwright.cli;

import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.limit.ExhaustedException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 22 the progress line also appears where no terminal is; harmless
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(new Console(out, err, System.console() != null), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    // Picocli passes only exceptions to its handlers, not errors.
    private static int execute(CommandLine commandLine, Failures failures, String... arguments) {
        try {
            return DeepStack.call(() -> commandLine.execute(arguments));
        } catch (ExhaustedException e) {
            return failures.exhausted(e);
        }
    }

    /** The exit code of a command. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new CallwrightCommand(), new Commands(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
        Failures failures = new Failures(console);
        commandLine.setExecutionExceptionHandler(failures::execution);
        commandLine.setParameterExceptionHandler(failures::usage);
        return execute(commandLine, failures, arguments);
    }
}
