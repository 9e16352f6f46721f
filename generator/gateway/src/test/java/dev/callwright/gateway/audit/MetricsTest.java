package dev.callwright.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.CallRecord.Surface;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Metrics count calls under names that the gateway knows, and under no other. */
final class MetricsTest {
    private final Metrics metrics = new Metrics(Map.of("shop", Set.of("GetOrder", "PostOrder"), "empty", Set.of()));

    @AfterEach
    void close() {
        metrics.close();
    }

    @Test
    void callsAreCountedByOperationAndOutcome() {
        for (int i = 0; i < 3; i++) {
            CallRecord call = Calls.of(metrics, "ci", "GetOrder");
            metrics.began();
            call.sent(10);
            call.received(100);
            call.end(200);
        }
        metrics.began();
        Calls.of(metrics, "ci", "PostOrder").end(GatewayProblem.forbidden("tag 'admin'"));
        metrics.began();

        assertThat(metrics.scrape().lines())
                .contains(
                        "callwright_calls_total{operation=\"GetOrder\",problem=\"\",provider=\"shop\",status=\"2xx\",surface=\"tools\"} 3.0",
                        "callwright_calls_total{operation=\"PostOrder\",problem=\"The call is not allowed\",provider=\"shop\","
                                + "status=\"4xx\",surface=\"tools\"} 1.0",
                        "callwright_calls_sent_bytes_total{provider=\"shop\",surface=\"tools\"} 30.0",
                        "callwright_calls_received_bytes_total{provider=\"shop\",surface=\"tools\"} 300.0",
                        "callwright_calls_duration_seconds_count{provider=\"shop\",surface=\"tools\"} 4",
                        "callwright_calls_limited_total{provider=\"shop\",surface=\"tools\"} 0.0",
                        "callwright_calls_in_flight 1.0");
        assertThat(metrics.scrape())
                .contains(
                        "callwright_calls_duration_seconds_bucket{provider=\"shop\",surface=\"tools\",le=\"60.0\"} 4");
    }

    @Test
    void callsThatALimitRefusedAreCounted() {
        Calls.of(metrics, "ci", "GetOrder").end(GatewayProblem.later(429, "Too many calls", "", Duration.ofSeconds(1)));
        Calls.of(metrics, "ci", "GetOrder").end(429);

        assertThat(metrics.scrape())
                .contains("callwright_calls_limited_total{provider=\"shop\",surface=\"tools\"} 1.0\n");
    }

    // Attack case 27.
    @Test
    void nothingThatComesFromOutsideIsALabel() {
        for (int i = 0; i < 1_000; i++) {
            CallRecord call = Calls.of(metrics, "canary-caller-" + i, "canary-operation-" + i);
            call.uses("canary-credential");
            call.answeredAs("canary-request-" + i);
            call.traced("canary-trace");
            call.end(404);
            CallRecord other = new CallRecord(metrics, Surface.API);
            other.calls("canary-provider-" + i, "GetOrder");
            other.end(404);
        }

        String text = metrics.scrape();
        assertThat(text).doesNotContain("canary");
        assertThat(text.lines().filter(line -> line.startsWith("callwright_calls_total")))
                .containsExactlyInAnyOrder(
                        "callwright_calls_total{operation=\"other\",problem=\"\",provider=\"shop\",status=\"4xx\",surface=\"tools\"} 1000.0",
                        "callwright_calls_total{operation=\"other\",problem=\"\",provider=\"other\",status=\"4xx\",surface=\"api\"} 1000.0");
    }

    @Test
    void titlesBeyondThoseOfTheGatewayCollapse() {
        for (int i = 0; i < 1_000; i++) {
            Calls.of(metrics, "ci", "GetOrder").end(GatewayProblem.of(400, "title " + i, ""));
        }

        assertThat(metrics.scrape().lines().filter(line -> line.startsWith("callwright_calls_total")))
                .hasSize(65)
                .contains("callwright_calls_total{operation=\"GetOrder\",problem=\"other\",provider=\"shop\","
                        + "status=\"4xx\",surface=\"tools\"} 936.0");
    }

    @Test
    void theAuditAndTheMachineAreShown() {
        GatewayLog log = GatewayLog.lines(new PrintWriter(new StringWriter()), Clock.systemUTC());
        AuditLog audit = AuditLog.toStream(new ByteArrayOutputStream(), log);
        metrics.watch(audit);
        metrics.watch("callwright.upstream.connections", "Connections.", () -> 7);
        Calls.of(audit, "ci", "GetOrder").end(200);
        audit.close();
        Calls.of(audit, "ci", "GetOrder").end(200);

        assertThat(metrics.scrape())
                .contains(
                        "callwright_audit_lines_total 1.0\n",
                        "callwright_audit_lost_total 1.0\n",
                        "callwright_audit_waiting 0.0\n",
                        "callwright_upstream_connections 7.0\n",
                        "jvm_memory_used_bytes{area=\"heap\"",
                        "jvm_threads_live_threads ",
                        "process_files_open_files ",
                        "process_uptime_seconds ",
                        "jvm_gc_memory_allocated_bytes_total ");
    }
}
