package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.limit.CallRate;
import dev.callwright.gateway.limit.LimitSettings;
import dev.callwright.gateway.limit.RedisSettings;
import dev.callwright.gateway.settings.CallLimits;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.upstream.UpstreamSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The limits of the settings, for the parts that keep them. */
final class LimitAssembly {
    private static final String REDIS = "gateway.redis";

    private LimitAssembly() {}

    /**
     * The limits of calls.
     *
     * @throws RequestException if a rate is too high or its time too long, or the URL of Redis cannot be read or is none
     */
    static LimitSettings calls(CallLimits limits, LoadedApis apis, StartSecrets secrets) {
        CallLimits.PerCaller own = limits.perCaller();
        Map<String, CallRate> upstreams = new LinkedHashMap<>();
        apis.byProvider()
                .forEach((provider, loaded) -> loaded.source()
                        .server()
                        .rate()
                        .ifPresent(
                                rate -> upstreams.put(provider, rate(rate, "the rate of the API '" + provider + "'"))));
        return new LimitSettings(
                limits.concurrency(),
                new LimitSettings.PerCaller(
                        Optional.of(rate(own.rate(), "gateway.limits.perCaller.rate")), own.concurrency()),
                upstreams,
                limits.redis().map(text -> redis(text, secrets)));
    }

    private static CallRate rate(String text, String where) {
        try {
            return CallRate.of(text);
        } catch (IllegalArgumentException e) {
            throw new RequestException(where + " is " + MessageText.piece(text) + ": " + e.getMessage());
        }
    }

    private static RedisSettings redis(String text, StartSecrets secrets) {
        boolean isUrl = text.startsWith("redis:") || text.startsWith("rediss:");
        try {
            return RedisSettings.of(isUrl ? text : secrets.read(text, REDIS), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new RequestException(REDIS + ": " + e.getMessage());
        }
    }

    /** The limits of requests to APIs. */
    static UpstreamSettings upstream(GatewaySettings settings) {
        CallLimits limits = settings.limits();
        UpstreamSettings usual = UpstreamSettings.DEFAULTS;
        return new UpstreamSettings(
                limits.bytes().requestBody(),
                limits.bytes().responseBody(),
                usual.headers(),
                limits.times().connect(),
                limits.times().idle(),
                limits.times().total(),
                limits.concurrency(),
                limits.concurrency(),
                usual.trust());
    }
}
