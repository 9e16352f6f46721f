package dev.callwright.cli;

import dev.callwright.core.CallwrightVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code callwright} without a command. */
@Command(
        name = "callwright",
        description =
                "Generates SDKs, snippets and documentation from OpenAPI documents, and serves them with a gateway.",
        mixinStandardHelpOptions = true,
        versionProvider = CallwrightCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", Failures.MEANINGS})
final class CallwrightCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing; commands are "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version that {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"callwright " + CallwrightVersion.current()};
        }
    }
}
