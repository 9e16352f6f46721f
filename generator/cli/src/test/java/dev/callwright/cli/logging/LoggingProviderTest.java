package dev.callwright.cli.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.call.GatewayLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/** The operator sees the gateway and the warnings of its server, a line each, and nothing of other libraries. */
final class LoggingProviderTest {
    private final StringWriter text = new StringWriter();
    private final SelectedLoggers loggers = new SelectedLoggers(GatewayLog.lines(
            new PrintWriter(text), Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC)));

    @Test
    void itIsTheOnlyBinding() {
        assertThat(ServiceLoader.load(SLF4JServiceProvider.class)).hasOnlyElementsOfType(LoggingProvider.class);
        assertThat(LoggerFactory.getLogger("io.swagger.Parser").isErrorEnabled())
                .isFalse();
        assertThat(LoggerFactory.getLogger("dev.callwright.gateway.limit.Limits"))
                .isInstanceOf(OperatorLogger.class);
    }

    @Test
    void linesOfTheGatewayAreShown() {
        Logger logger = loggers.getLogger("dev.callwright.gateway.limit.SharedBuckets");
        logger.debug("not shown");
        logger.info("Rates are counted in {} again", "redis://127.0.0.1:6379");
        logger.warn("{} of {} failed\n{}", 1, 2, "forged");

        assertThat(text.toString().lines())
                .containsExactly(
                        "2026-03-04T05:06:07Z INFO SharedBuckets: Rates are counted in redis://127.0.0.1:6379 again",
                        "2026-03-04T05:06:07Z WARN SharedBuckets: 1 of 2 failed\\u{a}forged");
    }

    @Test
    void ofTheServerOnlyWarningsAreShown() {
        Logger logger = loggers.getLogger("org.eclipse.jetty.server.Server");
        logger.info("started");
        logger.error("a handler failed", new IllegalStateException("sk_canary"));
        loggers.getLogger("redis.clients.jedis.Jedis").error("not shown");

        assertThat(text.toString())
                .startsWith("2026-03-04T05:06:07Z WARN Server: a handler failed: java.lang.IllegalStateException at ")
                .doesNotContain("canary", "started", "not shown");
        assertThat(text.toString().lines()).hasSize(1);
    }

    @Test
    void whatCallersSendIsNotShown() {
        // Such as: Encountered multiple `Host` headers. It quotes both, and whoever reaches the port could fill the
        // log.
        loggers.getLogger("org.eclipse.jetty.http.HttpParser").warn("multiple headers {} {}", "of", "a caller");

        assertThat(text.toString()).isEmpty();
    }
}
