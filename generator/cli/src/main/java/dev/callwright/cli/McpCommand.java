package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.Gateway;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.settings.GatewayFlags.Listener;
import dev.callwright.gateway.settings.GatewayFlags.Switches;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code callwright mcp}. */
@Command(
        name = "mcp",
        description =
                "Calls operations for an assistant, which starts this command and speaks MCP on its standard input.",
        sortOptions = false)
final class McpCommand extends GatewayOptions implements Callable<Integer> {
    private static final String STDIN = "-";

    private final Console console;

    McpCommand(Console console) {
        super(console);
        this.console = console;
    }

    // The standard output belongs to the protocol.
    @Override
    public Integer call() throws IOException {
        if (specs().contains(STDIN)) {
            throw new RequestException("the standard input belongs to the protocol; name a file with --spec");
        }
        Run run = gateway(Listener.USUAL, new Switches(isReadOnly(), true));
        if (run.settings().outputs().audit().filter("-"::equals).isPresent()) {
            throw new RequestException(
                    "the standard output belongs to the protocol; name a file for the audit (gateway.audit, --audit)");
        }
        GatewayLog log = GatewayLog.lines(console.err(), Clock.systemUTC());
        Gateway.assist(run.settings(), run.apis(), log, System.in, System.out);
        return 0;
    }
}
