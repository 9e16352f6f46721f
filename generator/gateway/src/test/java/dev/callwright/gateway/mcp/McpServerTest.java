package dev.callwright.gateway.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.Scope;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class McpServerTest {
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    private final FakeTools tools = new FakeTools();
    private final McpServer server = new McpServer(tools, McpSettings.DEFAULT, "1.0.0");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json, text/event-stream | 200
            application/json                    | 200
            Application/JSON;q=0.5              | 200
            */*                                 | 200
            text/html, application/*            | 200
            text/event-stream                   | 406
            application/json;q=0                | 406
            application/json; q=0.000, text/*   | 406
            application/jsonp                   | 406
            """)
    void answersOnlyWhoAcceptsJson(String accept, int status) {
        assertThat(answer(PING, Map.of("Accept", accept)).status()).isEqualTo(status);
    }

    @Test
    void takesNoHeaderTwice() {
        McpHeaders twice = McpHeaders.of(
                name -> name.equals("MCP-Protocol-Version") ? List.of("2025-11-25", "2025-11-25") : List.of());

        assertThat(server.answer(bytes(PING), Caller.LOCAL, twice).join().status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"jsonrpc":"2.0","id":1                              | -32700
            {"jsonrpc":"2.0","id":1,"method":"ping"} {}          | -32700
            {"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}      | -32700
            ''                                                   | -32700
            NaN                                                  | -32700
            null                                                 | -32600
            7                                                    | -32600
            []                                                   | -32600
            [{"jsonrpc":"2.0","id":1,"method":"ping"}]           | -32600
            {}                                                   | -32600
            {"jsonrpc":"1.0","id":1,"method":"ping"}             | -32600
            {"jsonrpc":2.0,"id":1,"method":"ping"}               | -32600
            {"jsonrpc":"2.0","id":1.5,"method":"ping"}           | -32600
            {"jsonrpc":"2.0","id":1e400000000,"method":"ping"}   | -32600
            {"jsonrpc":"2.0","id":null,"method":"ping"}          | -32600
            {"jsonrpc":"2.0","id":{},"method":"ping"}            | -32600
            {"jsonrpc":"2.0","id":1,"method":7}                  | -32600
            {"jsonrpc":"2.0","id":1,"result":{}}                 | -32600
            {"jsonrpc":"2.0","id":1,"method":"ping","params":[]} | -32602
            """)
    void refusesWhatIsNoMessage(String message, int code) {
        McpAnswer answer = answer(message, Map.of("MCP-Protocol-Version", "2025-11-25"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("error").path("code").asInt()).isEqualTo(code);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] message = PING.replace("ping", "p\u00e4").getBytes(StandardCharsets.ISO_8859_1);
        McpAnswer answer =
                server.answer(message, Caller.LOCAL, headers(Map.of())).join();

        assertThat(json(answer).path("error").path("code").asInt()).isEqualTo(-32700);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "7", "-1", "123456789012345678901234567890", "\"\""})
    void answersToTheIdAsItIs(String id) {
        McpAnswer answer = answer(PING.replace(":1,", ":" + id + ","), Map.of("MCP-Protocol-Version", "2025-11-25"));

        assertThat(answer.body()).contains("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":{}}");
    }

    @Test
    void refusesMessagesThatAreTooDeepOrTooLarge() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        String broad = "[" + "[],".repeat(1_000_000) + "[]]";
        for (String value : List.of(deep, broad)) {
            String message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"x\":" + value + "}}";

            McpAnswer answer = answer(message, Map.of("MCP-Protocol-Version", "2025-11-25"));

            assertThat(json(answer).path("error").path("code").asInt()).isEqualTo(-32700);
        }
    }

    @Test
    void doesNotTakeThreadsWithDepthThatIsAllowed() {
        String deep = "[".repeat(90) + "]".repeat(90);
        String message = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"x\":" + deep + "}}";

        assertThat(answer(message, Map.of("MCP-Protocol-Version", "2025-11-25")).status())
                .isEqualTo(200);
    }

    @Test
    void servesEachRevisionByItsOwnSign() {
        String modern = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{\"_meta\":{"
                + "\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}}}";

        JsonNode stateless =
                json(answer(modern, Map.of("MCP-Protocol-Version", "2026-07-28", "Mcp-Method", "tools/list")));
        JsonNode initialized = json(answer(LIST, Map.of("MCP-Protocol-Version", "2025-11-25")));

        assertThat(stateless.path("result").path("resultType").asText()).isEqualTo("complete");
        assertThat(initialized.path("result").has("resultType")).isFalse();
        assertThat(initialized.path("result").path("tools"))
                .isEqualTo(stateless.path("result").path("tools"))
                .hasSize(3);
    }

    @Test
    void hidesItsFaults() {
        tools.respond(
                "ListOrders", call -> CompletableFuture.failedFuture(new IllegalStateException("secret sk_live_1")));
        McpAnswer answer = answer(
                call("call_operation", "{\"operation\":\"ListOrders\"}"), Map.of("MCP-Protocol-Version", "2025-11-25"));
        tools.respond("ListOrders", call -> {
            throw new IllegalStateException("secret sk_live_1");
        });
        McpAnswer thrown = answer(
                call("call_operation", "{\"operation\":\"ListOrders\"}"), Map.of("MCP-Protocol-Version", "2025-11-25"));

        assertThat(answer.body())
                .contains("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,"
                        + "\"message\":\"The server failed; its log may say why\"}}");
        assertThat(thrown).isEqualTo(answer);
    }

    @Test
    void cancelsTheCallOfAClientThatIsGone() {
        CompletableFuture<McpResult> upstream = new CompletableFuture<>();
        tools.respond("ListOrders", call -> upstream);

        CompletableFuture<McpAnswer> answer = server.answer(
                bytes(call("call_operation", "{\"operation\":\"ListOrders\"}")),
                Caller.LOCAL,
                headers(Map.of("MCP-Protocol-Version", "2025-11-25")));
        assertThat(answer).isNotDone();
        answer.cancel(true);

        assertThat(upstream).isCancelled();
    }

    @Test
    void passesOnWhoCallsAndTheTrace() {
        Caller caller = new Caller("ci", EnumSet.of(Scope.READ), Optional.of(Set.of("shop")));
        String message = call("call_operation", "{\"operation\":\"getstatus\",\"args\":{\"limit\":7}}");

        server.answer(
                        bytes(message),
                        caller,
                        headers(Map.of("MCP-Protocol-Version", "2025-11-25", "traceparent", "00-aa")))
                .join();
        ObjectNode own = (ObjectNode) FakeTools.json(message);
        ((ObjectNode) own.path("params")).putObject("_meta").put("traceparent", "00-bb");
        server.answer(
                        bytes(own.toString()),
                        caller,
                        headers(Map.of("MCP-Protocol-Version", "2025-11-25", "traceparent", "00-aa")))
                .join();

        McpCall call = tools.calls.get(0);
        assertThat(call.caller()).isEqualTo(caller);
        assertThat(call.operation().provider()).isEqualTo("shop");
        assertThat(call.arguments()).hasToString("{\"limit\":7}");
        assertThat(call.traceparent()).contains("00-aa");
        assertThat(tools.calls.get(1).traceparent()).contains("00-bb");
    }

    @Test
    void tellsACallerOnlyOfItsApis() {
        Caller caller = new Caller("ci", EnumSet.of(Scope.READ), Optional.of(Set.of("bank")));
        String message =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\"}}";

        McpAnswer answer =
                server.answer(bytes(message), caller, headers(Map.of())).join();

        assertThat(json(answer).path("result").path("instructions").asText())
                .endsWith("The APIs:\n- bank: The bank's API");
    }

    private static String call(String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                + "\",\"arguments\":" + arguments + "}}";
    }

    private McpAnswer answer(String message, Map<String, String> headers) {
        return server.answer(bytes(message), Caller.LOCAL, headers(withVersion(headers)))
                .join();
    }

    private static Map<String, String> withVersion(Map<String, String> headers) {
        return headers.containsKey("MCP-Protocol-Version")
                ? headers
                : Map.of("MCP-Protocol-Version", "2025-11-25", "Accept", headers.getOrDefault("Accept", "*/*"));
    }

    private static McpHeaders headers(Map<String, String> values) {
        return McpHeaders.of(name -> values.containsKey(name) ? List.of(values.get(name)) : List.of());
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(McpAnswer answer) {
        return FakeTools.json(answer.body().orElseThrow());
    }
}
