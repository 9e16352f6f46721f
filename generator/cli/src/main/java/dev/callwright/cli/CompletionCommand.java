package dev.callwright.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code callwright completion}. */
@Command(
        name = "completion",
        description = {
            "Prints a script with which a shell completes commands and options. To use it:",
            "",
            "  source <(callwright completion bash)",
            ""
        },
        sortOptions = false)
final class CompletionCommand extends ReportingCommand {
    private final Console console;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("UnusedVariable") // both shells read the same script
    private Shell shell = Shell.BASH;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** A shell. The script for bash is one for zsh too: it loads what zsh has to read it. */
    private enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash("callwright", spec.root().commandLine()));
        return 0;
    }
}
