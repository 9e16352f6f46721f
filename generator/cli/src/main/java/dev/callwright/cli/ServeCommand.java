package dev.callwright.cli;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.Gateway;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.settings.GatewayFlags.Listener;
import dev.callwright.gateway.settings.GatewayFlags.Switches;
import dev.callwright.gateway.settings.Listening;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code callwright serve}. */
@Command(
        name = "serve",
        description =
                "Serves the documentation site, and a gateway that calls the API with credentials that stay here.",
        sortOptions = false)
final class ServeCommand extends GatewayOptions implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on. Default: 127.0.0.1.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 is any free one. Default: 4000.")
    private @Nullable Integer port;

    @Option(
            names = "--token",
            paramLabel = "REF|generate",
            description =
                    "Callers need a token: env:NAME, file:PATH, sha256:DIGEST, or generate, which makes and prints one.")
    private @Nullable String token;

    @Option(names = "--no-site", description = "Serve the gateway without the documentation site.")
    private boolean noSite;

    ServeCommand(Console console) {
        super(console);
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<TokenOption> made = Optional.ofNullable(token).map(TokenOption::of);
        Listener listener = new Listener(
                Optional.ofNullable(host),
                Optional.ofNullable(port).map(ServeCommand::checked),
                made.map(TokenOption::reference));
        Run run = gateway(listener, new Switches(isReadOnly(), noSite));
        GatewayLog log = GatewayLog.lines(console.err(), Clock.systemUTC());
        try (Signals signals = Signals.caught()) {
            Gateway gateway = Gateway.start(run.settings(), run.apis(), log);
            made.flatMap(TokenOption::shown).ifPresent(text -> console.result("token " + text));
            console.result(address(run.settings().listening(), gateway.port()));
            console.out().flush();
            signals.untilEnd(gateway::reload);
            Duration drain = run.settings().limits().times().drain();
            log.info("ending; running calls have " + drain.toSeconds() + " s to end");
            gateway.stop(drain);
        }
        return 0;
    }

    private static int checked(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new RequestException("--port is " + port + ", but must be a number from 0 to " + LAST_PORT);
        }
        return port;
    }

    private static String address(Listening listening, int port) {
        String host = listening.host().contains(":") && !listening.host().startsWith("[")
                ? "[" + listening.host() + "]"
                : listening.host();
        return (listening.tls().isPresent() ? "https://" : "http://") + host + ":" + port + "/";
    }
}
