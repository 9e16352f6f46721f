package dev.callwright.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** Creates the commands. */
final class Commands {
    /** All commands, in the order of help. */
    private static final List<String> NAMES = List.of(
            "generate",
            "batch",
            "site",
            "check",
            "diff",
            "inspect",
            "snippet",
            "overlay",
            "serve",
            "mcp",
            "init",
            "import",
            "completion",
            "help");
    /** Commands that are about the others. */
    private static final List<String> OF_ALL = List.of("completion", "help");

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    /** Adds all commands to a command line. */
    void addAll(CommandLine commandLine) {
        NAMES.forEach(name -> commandLine.addSubcommand(command(name)));
    }

    /** Adds the commands that a run needs: to read the options of one takes a hundredth of a second. */
    void addNeeded(CommandLine commandLine, String... arguments) {
        Stream.of(arguments)
                .findFirst()
                .filter(NAMES::contains)
                .filter(name -> !OF_ALL.contains(name))
                .ifPresentOrElse(name -> commandLine.addSubcommand(command(name)), () -> addAll(commandLine));
    }

    private Object command(String name) {
        return switch (name) {
            case "generate" -> new GenerateCommand(console);
            case "batch" -> new BatchCommand(console);
            case "site" -> new SiteCommand(console);
            case "check" -> new CheckCommand(console);
            case "diff" -> new DiffCommand(console);
            case "inspect" -> new InspectCommand(console);
            case "snippet" -> new SnippetCommand(console);
            case "overlay" -> new OverlayCommand(console);
            case "serve" -> new ServeCommand(console);
            case "mcp" -> new McpCommand(console);
            case "init" -> new InitCommand(console);
            case "import" -> new ImportCommand(console);
            case "completion" -> new CompletionCommand(console);
            case "help" -> new HelpCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
