package dev.callwright.gateway.assembly;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.limit.CallRate;
import dev.callwright.gateway.limit.LimitSettings;
import dev.callwright.gateway.limit.RedisSettings;
import dev.callwright.gateway.settings.CallLimits;
import dev.callwright.gateway.settings.GatewaySettings;
import dev.callwright.gateway.upstream.UpstreamSettings;
import java.util.Map;
import java.util.Optional;

/** The limits of the settings, for the parts that keep them. */
final class LimitAssembly {
    private static final String REDIS = "gateway.redis";

    private LimitAssembly() {}

    /**
     * The limits of calls.
     *
     * @throws RequestException if the URL of Redis cannot be read or is none
     */
    static LimitSettings calls(CallLimits limits, StartSecrets secrets) {
        CallLimits.PerCaller own = limits.perCaller();
        Optional<CallRate> rate =
                own.calls() > 0 ? Optional.of(new CallRate(own.calls(), own.per())) : Optional.empty();
        return new LimitSettings(
                limits.concurrency(),
                new LimitSettings.PerCaller(rate, own.concurrency()),
                Map.of(),
                limits.redis().map(text -> redis(text, secrets)));
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
