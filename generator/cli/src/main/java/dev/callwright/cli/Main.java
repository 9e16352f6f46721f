package dev.callwright.cli;

import dev.callwright.cli.report.ProgressLine;
import dev.callwright.cli.report.ReportFormat;
import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.migration.Tool;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Optional<ProgressLine> line =
                Terminal.ofErrors().map(terminal -> new ProgressLine(err, terminal.columns(), System::nanoTime));
        line.ifPresent(Main::refresh);
        int code = run(new Console(out, err, line), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static void refresh(ProgressLine line) {
        Thread clock = new Thread(
                () -> {
                    while (Terminal.waitForRefresh()) {
                        line.refresh();
                    }
                },
                "progress");
        clock.setDaemon(true);
        clock.start();
    }

    /** The exit code of a command. */
    static int run(Console console, String... arguments) {
        Failures failures = new Failures(console);
        // Before the command line is read, because it may be what is wrong.
        ReportFormat.named(arguments).ifPresent(console::use);
        CommandLine commandLine = new CommandLine(new CallwrightCommand());
        new Commands(console).addNeeded(commandLine, arguments);
        configured(commandLine, console)
                .setExecutionExceptionHandler(failures::execution)
                .setParameterExceptionHandler(failures::usage);
        int code = execute(commandLine, failures, arguments);
        console.end();
        return code;
    }

    // Picocli passes only exceptions to its handlers, not errors.
    private static int execute(CommandLine commandLine, Failures failures, String... arguments) {
        try {
            return DeepStack.call(() -> commandLine.execute(arguments));
        } catch (ExhaustedException e) {
            return failures.exhausted(e);
        }
    }

    /** The command line with all its commands. */
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new CallwrightCommand());
        new Commands(console).addAll(commandLine);
        return configured(commandLine, console);
    }

    private static CommandLine configured(CommandLine commandLine, Console console) {
        commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new FileNames())
                .registerConverter(ReportFormat.class, new FormatNames())
                .registerConverter(Tool.class, new ToolNames())
                .setUsageHelpWidth(console.columns())
                .setHelpFactory((command, colors) -> new Help(command, colors) {
                    @Override
                    public Comparator<OptionSpec> createDefaultOptionSort() {
                        return new OptionOrder();
                    }
                });
        commandLine.setExecutionStrategy(parsed -> {
            List<CommandLine> commands = parsed.asCommandLineList();
            if (commands.get(commands.size() - 1).getCommand() instanceof Reporting command) {
                command.report().applyTo(console);
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        commandLine.getSubcommands().values().forEach(Main::explain);
        return commandLine;
    }

    private static void explain(CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .abbreviateSynopsis(true)
                .sortSynopsis(false)
                .footer("", Failures.MEANINGS);
    }
}
