package dev.callwright.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A message to the operator is one line, whatever is in it. */
final class GatewayLogTest {
    private final StringWriter text = new StringWriter();
    private final GatewayLog log = GatewayLog.lines(
            new PrintWriter(text), Clock.fixed(Instant.parse("2026-03-04T05:06:07.890Z"), ZoneOffset.UTC));

    @Test
    void aLineHasTimeAndLevel() {
        log.info("listening at http://127.0.0.1:4000");
        log.warn("the policy is invalid");

        assertThat(text.toString().lines())
                .containsExactly(
                        "2026-03-04T05:06:07Z INFO listening at http://127.0.0.1:4000",
                        "2026-03-04T05:06:07Z WARN the policy is invalid");
    }

    @Test
    void aMessageCannotEndTheLine() {
        log.info("a\n2026-03-04T05:06:07Z INFO forged\r\u001b[2J\u2028\u202e");

        assertThat(text.toString().lines()).hasSize(1);
        assertThat(text.toString())
                .contains("a\\u{a}2026", "\\u{d}\\u{1b}[2J\\u{2028}\\u{202e}")
                .doesNotContain("\u001b", "\u2028", "\u202e", "\r");
    }

    @Test
    void ofAFailureThePlaceIsShownAndNoValue() {
        log.warn("a call failed", new IllegalStateException("sk_canary_1234"));

        assertThat(text.toString())
                .startsWith("2026-03-04T05:06:07Z WARN a call failed: java.lang.IllegalStateException at ")
                .contains("GatewayLogTest.java:")
                .doesNotContain("canary");
        assertThat(text.toString().lines()).hasSize(1);
    }
}
