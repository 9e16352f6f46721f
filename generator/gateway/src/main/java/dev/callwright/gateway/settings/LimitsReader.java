package dev.callwright.gateway.settings;

import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.gateway.settings.CallLimits.Bytes;
import dev.callwright.gateway.settings.CallLimits.PerCaller;
import dev.callwright.gateway.settings.CallLimits.Times;
import java.time.Duration;
import java.util.Optional;

/** Reads the limits of calls. */
final class LimitsReader {
    // A server keeps the headers of each call in memory.
    private static final long LONGEST_HEADERS = 1L << 20;

    private final ConfigSection gateway;
    private final ConfigSection limits;
    private final Diagnostics diagnostics;

    LimitsReader(ConfigSection gateway, Diagnostics diagnostics) {
        this.gateway = gateway;
        this.limits = gateway.member("limits");
        this.diagnostics = diagnostics;
    }

    CallLimits read() {
        ConfigSection redis = gateway.member("redis");
        Optional<String> counter = redis.text().map(text -> SectionTexts.reference(redis, text));
        return new CallLimits(
                new Bytes(bytes("requestBody", 10L << 20), bytes("responseBody", 100L << 20), headers()),
                new Times(
                        time("connectTimeout", Duration.ofSeconds(5)),
                        time("idleTimeout", Duration.ofSeconds(30)),
                        time("totalTimeout", Duration.ofMinutes(5)),
                        time("drainTimeout", Duration.ofSeconds(25))),
                count(limits, 200),
                perCaller(limits.member("perCaller")),
                counter);
    }

    private PerCaller perCaller(ConfigSection section) {
        return new PerCaller(section.member("rate").text().orElse("100/1s"), count(section, 50));
    }

    private int headers() {
        long bytes = bytes("headers", 16L << 10);
        if (bytes > LONGEST_HEADERS) {
            diagnostics.error(limits.member("headers").location(), "the headers of a call have at most 1MB");
        }
        return (int) Math.min(bytes, LONGEST_HEADERS);
    }

    private long bytes(String key, long usual) {
        return limits.member(key).text().map(Quantity::bytes).orElse(usual);
    }

    private Duration time(String key, Duration usual) {
        return limits.member(key).text().map(Quantity::time).orElse(usual);
    }

    private static int count(ConfigSection section, int usual) {
        return section.member("concurrency").text().map(Integer::valueOf).orElse(usual);
    }
}
