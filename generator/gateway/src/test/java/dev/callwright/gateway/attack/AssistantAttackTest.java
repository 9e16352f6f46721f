package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rules for everybody hold for assistants, too: cases 1, 2, 5, 9, 24, 26, 29 and 40 on {@code /mcp}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AssistantAttackTest {
    private final JsonMapper json = new JsonMapper();
    private RunningGateway gateway;

    @BeforeAll
    void start() {
        gateway = RunningGateway.builder()
                .file("policy.yaml", "deny: [{operations: [WatchEvents]}]\n")
                .gateway("policy: policy.yaml\nmcp: {write: true}")
                .start();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.upstream().reset();
    }

    private JsonNode call(String operation, Map<String, ?> arguments) {
        ObjectNode message =
                json.createObjectNode().put("jsonrpc", "2.0").put("id", 1).put("method", "tools/call");
        ObjectNode params = message.putObject("params").put("name", "call_operation");
        params.putObject("arguments").put("operation", operation).set("args", json.valueToTree(arguments));
        Answer answer = gateway.send(
                "POST /mcp HTTP/1.1",
                "Content-Type: application/json\nAccept: application/json, text/event-stream\n"
                        + "MCP-Protocol-Version: 2025-11-25",
                message.toString());
        assertThat(answer.status()).isEqualTo(200);
        try {
            return json.readTree(answer.body()).path("result");
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private void assertRefused(JsonNode result, String reason) {
        assertThat(result.path("isError").asBoolean()).as(result.toString()).isTrue();
        assertThat(result.toString()).contains(reason);
        assertThat(gateway.upstream().received()).isEmpty();
    }

    @Test
    void callsWithTheCredential() {
        gateway.upstream().answers(RecordingUpstream.json(200, "{\"echo\":\"" + RunningGateway.KEY + "\"}"));
        JsonNode result = call("ListThings", Map.of("limit", 3));
        assertThat(result.path("isError").asBoolean()).isFalse();
        assertThat(gateway.upstream().only().header("Authorization")).contains("Bearer " + RunningGateway.KEY);
        assertThat(gateway.upstream().only().target()).isEqualTo("/v1/things?limit=3");
        assertThat(result.toString()).doesNotContain(RunningGateway.KEY).contains("****");
    }

    @Test
    void refusesWhatOthersMayNotDo() {
        assertRefused(call("constructor", Map.of()), "no such operation");
        assertRefused(call("WatchEvents", Map.of()), "deny");
        assertRefused(call("GetThing", Map.of("thing", "..")), "thing");
        assertRefused(call("GetThing", Map.of("thing", "t_1", "X-Note", "a\r\nX-Injected: 1")), "X-Note");
        assertRefused(call("GetThing", Map.of("thing", "t_1", "baseUrl", "http://evil.example")), "baseUrl");
        assertRefused(call("CreateThing", Map.of("name", 5)), "$.name");
    }

    @Test
    void refusesWhatCannotBeUndoneAndNotesIt() {
        assertRefused(call("DeleteThing", Map.of("thing", "t_1")), "mcp.irreversible");
        assertThat(gateway.audit("DeleteThing"))
                .contains(
                        "\"surface\":\"mcp\",\"caller\":\"local\",\"provider\":\"things\",\"operation\":\"DeleteThing\"")
                .contains("\"status\":403");
    }
}
