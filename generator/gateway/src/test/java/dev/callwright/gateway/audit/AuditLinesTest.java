package dev.callwright.gateway.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One call is one line with its facts, whatever is in the texts that came from outside. */
final class AuditLinesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aLineHasTheFactsOfTheCall() throws IOException {
        CallRecord call = Calls.of(ended -> {}, "ci", "GetOrder");
        call.uses("bearerAuth env:SHOP_KEY");
        call.traced("0af7651916cd43dd8448eb211c80319c");
        call.answeredAs("req_1");
        call.sent(12);
        call.received(3_400);
        call.end(200);

        JsonNode line = JSON.readTree(line(call));

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly(
                        "time",
                        "surface",
                        "caller",
                        "provider",
                        "operation",
                        "credential",
                        "status",
                        "sentBytes",
                        "receivedBytes",
                        "ms",
                        "upstreamRequestId",
                        "traceId");
        assertThat(line.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Instant.parse(line.path("time").asText()).toEpochMilli()).isEqualTo(call.startMillis());
        assertThat(line.path("ms").decimalValue().movePointRight(3).longValueExact())
                .isEqualTo(call.duration().toNanos() / 1_000);
        assertThat(line(call))
                .contains(
                        "\"surface\":\"tools\",\"caller\":\"ci\",\"provider\":\"shop\",\"operation\":\"GetOrder\","
                                + "\"credential\":\"bearerAuth env:SHOP_KEY\",\"status\":200,\"sentBytes\":12,\"receivedBytes\":3400,")
                .endsWith("\"upstreamRequestId\":\"req_1\",\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"}\n");
    }

    @Test
    void ofAProblemTheTitleIsSaid() {
        CallRecord call = Calls.of(ended -> {}, "ci", "GetOrder");
        call.end(GatewayProblem.forbidden("tag 'admin' and its values"));

        assertThat(line(call))
                .contains("\"status\":403,\"problem\":\"The call is not allowed\"")
                .doesNotContain("admin");
    }

    // Attack case 40.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r\n{\"status\":200}",
                "\u001b[2J\u001b[1;31m",
                "\u0000\u0007\b\u007f\u0085\u009b",
                "\u2028\u2029",
                "\u202e\u2066\u2069\u200b\ufeff",
                "\"}\\\"",
                "Zo\u00eb \ud83d\ude00",
                "\ud800",
                "\udc00\ud800x",
            })
    void aTextCannotLeaveItsPlace(String hostile) throws IOException {
        CallRecord call = Calls.of(ended -> {}, hostile, hostile);
        call.answeredAs(hostile);
        call.uses(hostile);
        call.traced(hostile);
        call.end(200);

        String line = line(call);

        assertThat(line).endsWith("}\n");
        assertThat(line.substring(0, line.length() - 1)).matches("[ -~]+");
        for (String name : List.of("caller", "operation", "credential", "upstreamRequestId", "traceId")) {
            assertThat(JSON.readTree(line).path(name).asText()).as(name).isEqualTo(hostile);
        }
    }

    @Test
    void longTextsAreCut() throws IOException {
        CallRecord call = Calls.of(ended -> {}, "c".repeat(1_000_000), "o");
        call.answeredAs("\u202e".repeat(1_000_000));
        call.end(200);

        assertThat(JSON.readTree(line(call)).path("caller").asText()).isEqualTo("c".repeat(AuditLines.TEXT));
        assertThat(line(call).length()).isLessThan(10 * AuditLines.TEXT);
    }

    @Test
    void lostLinesAreALine() throws IOException {
        CallRecord call = Calls.of(ended -> {}, "ci", "GetOrder");
        call.end(200);

        List<String> lines =
                new String(AuditLines.of(3, List.of(call)), US_ASCII).lines().toList();

        assertThat(lines).hasSize(2);
        assertThat(JSON.readTree(lines.get(0)).path("lost").asInt()).isEqualTo(3);
        assertThat(JSON.readTree(lines.get(0)).has("time")).isTrue();
        assertThat(JSON.readTree(lines.get(1)).path("operation").asText()).isEqualTo("GetOrder");
    }

    private static String line(CallRecord call) {
        return new String(AuditLines.of(0, List.of(call)), US_ASCII);
    }
}
