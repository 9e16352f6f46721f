package dev.callwright.gateway.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.ProblemError;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.mcp.result.LimitedJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ToolsTest {
    private static final int LIMIT = McpSettings.LEAST_LIMIT;

    private final FakeTools tools = new FakeTools();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            READ         | ListOrders  | true
            READ         | CreateOrder | false
            READ         | UpdateOrder | false
            READ         | DeleteOrder | false
            WRITE        | ListOrders  | true
            WRITE        | CreateOrder | true
            WRITE        | DeleteOrder | false
            IRREVERSIBLE | CreateOrder | true
            """)
    void callsOnlyWhatTheSettingsAllow(McpEffect allowed, String operation, boolean called) {
        JsonNode result = call(settings(allowed), "call_operation", "{\"operation\":\"" + operation + "\"}");

        assertThat(result.path("isError").asBoolean()).isEqualTo(!called);
        assertThat(tools.calls).hasSize(called ? 1 : 0);
    }

    @Test
    void saysWhichSettingWouldAllowACall() {
        assertThat(text(call(settings(McpEffect.READ), "call_operation", "{\"operation\":\"CreateOrder\"}")))
                .contains("read-only", "`mcp.write: true`", "CreateOrder (POST) changes data");
        assertThat(text(call(settings(McpEffect.READ), "call_operation", "{\"operation\":\"DeleteOrder\"}")))
                .contains("read-only", "`mcp.irreversible: true`", "DeleteOrder (DELETE) cannot be undone");
    }

    @Test
    void doesNothingForGoodWithoutConfirmation() {
        McpSettings all = settings(McpEffect.IRREVERSIBLE);

        JsonNode asked = call(all, "call_operation", "{\"operation\":\"DeleteOrder\",\"confirm\":false}");
        assertThat(text(asked)).contains("must be confirmed (428)", "`confirm: true`");
        assertThat(tools.calls).isEmpty();

        call(all, "call_operation", "{\"operation\":\"DeleteOrder\",\"args\":{\"id\":\"o1\"},\"confirm\":true}");
        assertThat(tools.calls).hasSize(1);
        assertThat(tools.calls.get(0).arguments()).hasToString("{\"id\":\"o1\"}");
    }

    @Test
    void confirmationAloneAllowsNothing() {
        call(settings(McpEffect.WRITE), "call_operation", "{\"operation\":\"DeleteOrder\",\"confirm\":true}");

        assertThat(tools.calls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hintsWhatCallsMayDo(McpEffect allowed) {
        JsonNode call = list(settings(allowed)).path(2);

        boolean reads = allowed == McpEffect.READ;
        assertThat(call.path("name").asText()).isEqualTo("call_operation");
        assertThat(call.path("annotations"))
                .hasToString("{\"readOnlyHint\":" + reads + ",\"destructiveHint\":" + !reads + ",\"idempotentHint\":"
                        + reads + ",\"openWorldHint\":true}");
        assertThat(call.path("inputSchema").path("properties").has("confirm"))
                .isEqualTo(allowed == McpEffect.IRREVERSIBLE);
    }

    @Test
    void tellsOfEveryProblemHowToMendIt() {
        tools.fail(
                "ListOrders",
                GatewayProblem.invalid(
                        "The arguments do not fit.",
                        IntStream.range(0, 40)
                                .mapToObj(i -> new ProblemError("$.expand[" + i + "]", "must be a string"))
                                .toList()));
        assertThat(problem())
                .contains(
                        "\n- $.expand[0]: must be a string\n",
                        "\n- $.expand[29]: ",
                        "\n- and 10 more\n",
                        "Mend these arguments")
                .doesNotContain("[30]");

        tools.fail("ListOrders", GatewayProblem.withoutCredential("env:SHOP_KEY is empty."));
        assertThat(problem()).contains("(424)", "env:SHOP_KEY is empty.", "do not ask the user for the secret");

        tools.fail("ListOrders", GatewayProblem.later(503, "Overloaded", "Too many calls wait.", Duration.ofMillis(1)));
        assertThat(problem()).contains("(503)", "Try again after 1 seconds.");

        tools.fail("ListOrders", GatewayProblem.late("It took more than 5 s."));
        assertThat(problem()).contains("(504)", "not known whether the API carried the call out");

        tools.fail("ListOrders", GatewayProblem.forbidden("The policy denies it."));
        assertThat(problem()).contains("(403)", "The policy denies it.", "only the operator");
    }

    @Test
    void boundsTheTextOfProblems() {
        List<ProblemError> errors = List.of(new ProblemError("$." + "x".repeat(9_000), "y".repeat(9_000)));
        tools.fail("ListOrders", GatewayProblem.invalid("z".repeat(9_000), errors));

        assertThat(problem()).hasSizeLessThan(2_000);
    }

    @Test
    void cutsLongResponsesAndSaysHowToGetLess() {
        tools.respond("ListOrders", 200, orders(5_000));

        JsonNode result = call(settings(McpEffect.READ), "call_operation", "{\"operation\":\"ListOrders\"}");

        JsonNode data = result.path("structuredContent");
        assertThat(result.path("content").path(1).path("text").asText().getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(LIMIT - 2_200, LIMIT);
        assertThat(FakeTools.json(result.path("content").path(1).path("text").asText()))
                .isEqualTo(data);
        assertThat(data.path("notes").path(0).asText()).contains("`fields`", "limit");
        assertThat(data.path("notes").path(1).asText()).matches("Left out of \\$\\.data: \\d+ of 5000 items\\.");
    }

    @Test
    void selectsFieldsBeforeItCuts() {
        tools.respond("ListOrders", 200, orders(80));

        JsonNode data = call(
                        settings(McpEffect.READ),
                        "call_operation",
                        "{\"operation\":\"ListOrders\",\"fields\":[\"data[].id\",\"nothing\"]}")
                .path("structuredContent");

        assertThat(data.path("body").path("data")).hasSize(80);
        assertThat(data.path("body").path("data").path(79)).hasToString("{\"id\":\"o79\"}");
        assertThat(data.path("notes")).hasToString("[\"There is no field `nothing`. There are: data, has_more\"]");
    }

    @Test
    void showsAllOfAnErrorOfTheApi() {
        tools.respond("ListOrders", 404, "{\"error\":{\"message\":\"No such order\"}}");

        JsonNode result = call(
                settings(McpEffect.READ),
                "call_operation",
                "{\"operation\":\"ListOrders\",\"fields\":[\"data[].id\"]}");

        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.path("structuredContent"))
                .hasToString("{\"status\":404,\"contentType\":\"application/json\",\"requestId\":\"req_1\","
                        + "\"body\":{\"error\":{\"message\":\"No such order\"}}}");
    }

    @Test
    void describesBodiesThatAreNotJson() {
        assertThat(body("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .isEqualTo("{\"status\":200,\"contentType\":\"image/png\","
                        + "\"notes\":[\"The body has 4 bytes that are not text; they are not shown.\"]}");
        assertThat(body("text/csv; charset=utf-8", "a,b\n1,ü\u001b[31m".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "{\"status\":200,\"contentType\":\"text/csv; charset=utf-8\",\"body\":\"a,b\\n1,ü\\u001B[31m\"}");
        assertThat(body("", new byte[0])).isEqualTo("{\"status\":200,\"notes\":[\"There is no body.\"]}");
    }

    @Test
    void describesPartsOfSchemasThatAreTooLong() {
        ObjectNode owner = JsonNodeFactory.instance.objectNode().put("type", "object");
        for (int i = 0; i < 300; i++) {
            owner.withObject("/properties")
                    .putObject("field" + i)
                    .put("type", "string")
                    .put("description", "A field.");
        }
        owner.withObject("/properties").putObject("address").put("$ref", "#/$defs/address");
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.withObject("/properties").set("owner", owner);
        schema.withObject("/$defs/address/properties/city")
                .put("type", "string")
                .put("maxLength", 50);
        tools.schema("shop/ListOrders", schema.toString());

        JsonNode whole = call(settings(McpEffect.READ), "describe_operation", "{\"operation\":\"ListOrders\"}")
                .path("structuredContent");
        JsonNode part = call(
                        settings(McpEffect.READ),
                        "describe_operation",
                        "{\"operation\":\"ListOrders\",\"part\":\"owner.address\"}")
                .path("structuredContent");
        JsonNode none = call(
                settings(McpEffect.READ),
                "describe_operation",
                "{\"operation\":\"ListOrders\",\"part\":\"owner.adress\"}");

        assertThat(whole.path("arguments")
                        .path("properties")
                        .path("owner")
                        .path("$comment")
                        .asText())
                .contains("`part`: \"owner\"");
        assertThat(part.path("part")).hasToString("{\"properties\":{\"city\":{\"type\":\"string\",\"maxLength\":50}}}");
        assertThat(text(none)).contains("$.part: is not in the schema");
    }

    @Test
    void pinsOperationsAsTools() {
        McpSettings settings = new McpSettings(
                McpEffect.IRREVERSIBLE,
                LIMIT,
                List.of(
                        pin("shop", "ListOrders"),
                        pin("shop", "DeleteOrder"),
                        pin("shop", "UpdateOrder"),
                        pin("shop", "NoSuch")));

        JsonNode list = list(settings);

        assertThat(list).hasSize(6);
        assertThat(list.path(3))
                .hasToString(
                        "{\"name\":\"ListOrders\",\"title\":\"List all orders\",\"description\":\"List all orders, newest first.\","
                                + "\"annotations\":{\"readOnlyHint\":true,\"destructiveHint\":false,\"idempotentHint\":true,"
                                + "\"openWorldHint\":true},\"inputSchema\":{\"type\":\"object\",\"properties\":{\"limit\":"
                                + "{\"type\":\"integer\",\"description\":\"How many.\"}},\"additionalProperties\":false}}");
        assertThat(list.path(4).path("annotations"))
                .hasToString(
                        "{\"readOnlyHint\":false,\"destructiveHint\":true,\"idempotentHint\":true,\"openWorldHint\":true}");
        assertThat(list.path(5).path("annotations").path("destructiveHint").asBoolean())
                .isTrue();

        call(settings, "DeleteOrder", "{\"id\":\"o1\"}");
        assertThat(tools.calls.get(0).operation().name()).isEqualTo("DeleteOrder");
        assertThat(tools.calls.get(0).arguments()).hasToString("{\"id\":\"o1\"}");
    }

    @Test
    void hidesPinnedToolsThatMayNotBeCalled() {
        McpSettings settings = new McpSettings(
                McpEffect.READ,
                LIMIT,
                List.of(pin("shop", "CreateOrder"), pin("bank", "GetStatus"), pin("shop", "ListOrders")));
        Caller shopper = new Caller("ci", EnumSet.of(Scope.READ), Optional.of(Set.of("shop")));

        assertThat(names(new ToolBox(tools, settings).definitions(shopper)))
                .containsExactly("search_operations", "describe_operation", "call_operation", "ListOrders");
        assertThat(new ToolBox(tools, settings).tool("GetStatus", shopper)).isEmpty();
        assertThat(new ToolBox(tools, settings).tool("CreateOrder", Caller.LOCAL))
                .isEmpty();
    }

    @Test
    void namesPinnedToolsSoThatModelsTakeThemAndTheyDiffer() {
        List<McpName> pinned = List.of(
                pin("shop", "identity.sessions.redact"),
                pin("shop", "identity/sessions/redact"),
                pin("shop", "GetStatus"),
                pin("bank", "GetStatus"),
                pin("shop", "call_operation"),
                pin("shop", "x".repeat(70)),
                pin("shop", "ÄÖ"),
                pin("shop", "ListOrders"));

        Set<String> names = PinnedNames.of(pinned).keySet();

        assertThat(names)
                .hasSize(8)
                .allMatch(name -> name.matches("[A-Za-z0-9_-]{1,64}"))
                .contains("ListOrders", "__");
        assertThat(names.stream().toList().get(2)).matches("GetStatus_[0-9a-f]{8}");
        assertThat(names).doesNotContain("call_operation", "GetStatus");
    }

    @Test
    void boundsTheResponseLimitFromBelow() {
        assertThat(new McpSettings(McpEffect.READ, 1, List.of()).responseLimit())
                .isEqualTo(4_000);
    }

    @Test
    void pinnedToolsKeepToTheRuleEvenIfTheyWereListed() {
        McpDescription delete = tools.describe(Caller.LOCAL, pin("shop", "DeleteOrder"));
        CallTool calls =
                new CallTool(tools, new EffectRule(McpEffect.WRITE), new ResponseAnswer(new LimitedJson(LIMIT, "")));
        ToolCall call = new ToolCall(Caller.LOCAL, JsonNodeFactory.instance.objectNode(), Optional.empty());

        assertThatThrownBy(() -> new PinnedTool("DeleteOrder", delete, calls).call(call))
                .isInstanceOf(GatewayProblem.class);
        assertThat(tools.calls).isEmpty();
    }

    private static McpSettings settings(McpEffect allowed) {
        return new McpSettings(allowed, LIMIT, List.of());
    }

    private static McpName pin(String provider, String operation) {
        return new McpName(Optional.of(provider), operation);
    }

    private static String orders(int count) {
        StringBuilder data = new StringBuilder("{\"data\":[");
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"o")
                    .append(i)
                    .append("\",\"note\":\"")
                    .append("n".repeat(60))
                    .append("\"}");
        }
        return data.append("],\"has_more\":true}").toString();
    }

    private String body(String contentType, byte[] body) {
        tools.respond(
                "ListOrders",
                call -> CompletableFuture.completedFuture(
                        new McpResult(200, contentType, "", BodyReader.read(contentType, body))));
        return call(settings(McpEffect.READ), "call_operation", "{\"operation\":\"ListOrders\"}")
                .path("content")
                .path(1)
                .path("text")
                .asText();
    }

    private String problem() {
        JsonNode result = call(settings(McpEffect.READ), "call_operation", "{\"operation\":\"ListOrders\"}");
        assertThat(result.path("isError").asBoolean()).isTrue();
        assertThat(result.has("structuredContent")).isFalse();
        return text(result);
    }

    private static String text(JsonNode result) {
        return result.path("content").path(0).path("text").asText();
    }

    private static List<String> names(JsonNode definitions) {
        return definitions.findValuesAsText("name").stream()
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private JsonNode list(McpSettings settings) {
        return new ToolBox(tools, settings).definitions(Caller.LOCAL);
    }

    private JsonNode call(McpSettings settings, String tool, String arguments) {
        ObjectNode params = JsonNodeFactory.instance.objectNode().put("name", tool);
        params.set("arguments", FakeTools.json(arguments));
        RpcMessage message = new RpcMessage(Optional.of(JsonNodeFactory.instance.numberNode(1)), "tools/call", params);
        McpServer server = new McpServer(tools, settings, "1.0.0");
        McpAnswer answer = server.respond(
                        McpRequest.of(message, McpRevision.INITIALIZED, Caller.LOCAL, Optional.empty()))
                .join();
        return FakeTools.json(answer.body().orElseThrow()).path("result");
    }
}
