package dev.callwright.gateway;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.assembly.ApiLoading;
import dev.callwright.gateway.assembly.GatewayParts;
import dev.callwright.gateway.assembly.ListenAssembly;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.http.HttpParts;
import dev.callwright.gateway.http.HttpSurface;
import dev.callwright.gateway.mcp.McpStdio;
import dev.callwright.gateway.settings.ApiSource;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.site.Sites;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running gateway. */
public final class Gateway {
    private static final int ASSISTANT_THREADS = 8;

    private final HttpSurface surface;
    private final GatewayParts parts;
    private final FileWatch watch;

    private Gateway(HttpSurface surface, GatewayParts parts, FileWatch watch) {
        this.surface = surface;
        this.parts = parts;
        this.watch = watch;
    }

    /**
     * Loads the APIs and starts to listen. The documentation sites follow in the background.
     *
     * @throws dev.callwright.core.request.RequestException if a setting, a secret or the address cannot be used
     * @throws dev.callwright.core.source.diagnostic.SpecException if a document or a file is unusable
     */
    public static Gateway start(GatewaySettings settings, List<ApiSource> apis, GatewayLog log) {
        ApiLoading loading = ApiLoading.of(apis);
        // Before the files are read, so that no change of them is missed.
        FileWatch watch = FileWatch.of(GatewayParts.files(settings));
        HttpSurface surface = new HttpSurface(ListenAssembly.http(settings));
        GatewayParts parts = new GatewayParts(settings, loading, log, surface::share, surface.threads());
        Optional<Sites> sites = parts.sites();
        try {
            surface.start(new HttpParts(
                    parts::serving,
                    parts.admission(),
                    parts.upstreams(),
                    parts.assistants(),
                    sites,
                    new HttpParts.Told(parts.calls(), parts.metrics(), log)));
        } catch (IllegalArgumentException e) {
            parts.close();
            surface.close();
            throw new RequestException(String.valueOf(e.getMessage()));
        }
        parts.tellCredentials();
        sites.ifPresent(all -> all.emit(log));
        Gateway gateway = new Gateway(surface, parts, watch);
        watch.start(gateway::reload);
        if (parts.hasTokensInVault()) {
            watch.repeat(gateway::renewTokens);
        }
        return gateway;
    }

    /**
     * Answers an assistant (MCP) that writes to {@code in} and reads {@code out}, until {@code in} ends.
     *
     * @throws IOException if {@code in} cannot be read
     */
    public static void assist(
            GatewaySettings settings, List<ApiSource> apis, GatewayLog log, InputStream in, OutputStream out)
            throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(ASSISTANT_THREADS);
        GatewayParts parts = new GatewayParts(settings, ApiLoading.of(apis), log, client -> client, threads);
        try {
            int longest =
                    (int) Math.min(Integer.MAX_VALUE, settings.limits().bytes().requestBody());
            new McpStdio(parts.assistants(), Caller.LOCAL, out)
                    .run(in, longest, settings.limits().times().drain());
        } finally {
            parts.close();
            threads.shutdownNow();
        }
    }

    /** The port on which it listens. */
    public int port() {
        return surface.port();
    }

    /** Reads policy, tokens and credentials again; the old ones stay if the new ones are invalid. */
    public void reload() {
        try {
            parts.reload();
            parts.log().info("policy, tokens and credentials were read again");
        } catch (RuntimeException e) {
            parts.log().warn("nothing was changed, because a file is invalid: " + e.getMessage());
        }
    }

    private void renewTokens() {
        try {
            if (parts.renewTokens()) {
                parts.log().info("tokens of callers were read from Vault again");
            }
        } catch (RuntimeException e) {
            parts.log().warn("tokens of callers stay as they are: " + e.getMessage());
        }
    }

    /** Takes no more calls, and ends when the running ones have, or after a time. */
    public void stop(Duration drain) {
        watch.close();
        try {
            surface.stop(drain);
        } finally {
            parts.close();
            surface.close();
        }
    }
}
