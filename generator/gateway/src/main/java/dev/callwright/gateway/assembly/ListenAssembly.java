package dev.callwright.gateway.assembly;

import dev.callwright.gateway.http.HttpSettings;
import dev.callwright.gateway.http.HttpSettings.RequestLimits;
import dev.callwright.gateway.settings.CallLimits;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.settings.Listening;

/** How the server listens. */
public final class ListenAssembly {
    private ListenAssembly() {}

    /** How the server listens. */
    public static HttpSettings http(GatewaySettings settings) {
        Listening listening = settings.listening();
        CallLimits limits = settings.limits();
        int json = (int) Math.min(Integer.MAX_VALUE / 2, limits.bytes().requestBody());
        return new HttpSettings(
                listening.host(),
                listening.port(),
                listening.tls().map(files -> new HttpSettings.Tls(files.certificate(), files.key())),
                listening.hosts(),
                listening.origins(),
                new RequestLimits(
                        limits.bytes().headers(),
                        json,
                        connections(limits.concurrency()),
                        limits.times().idle()));
    }

    // Whoever is over the limit of calls is told so on a connection, and health checks need one too.
    private static int connections(int calls) {
        return Math.max(RequestLimits.USUAL.connections(), 2 * calls);
    }
}
