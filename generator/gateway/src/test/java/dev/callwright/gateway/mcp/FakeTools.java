package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Two small APIs, of which a test says what they respond. */
final class FakeTools implements McpTools {
    private final List<String> refusals = new ArrayList<>();

    private static final String ORDERS_SCHEMA = """
            {"type": "object", "properties": {"limit": {"type": "integer", "description": "How many."}}, "additionalProperties": false}
            """;

    final List<McpCall> calls = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, McpDescription> operations = new LinkedHashMap<>();
    private final Map<String, Function<McpCall, CompletableFuture<McpResult>>> responses = new LinkedHashMap<>();

    FakeTools() {
        add("shop", "ListOrders", "GET", "/v1/orders", "List all orders", McpEffect.READ);
        add("shop", "CreateOrder", "POST", "/v1/orders", "Create an order", McpEffect.WRITE);
        add("shop", "UpdateOrder", "PUT", "/v1/orders/{id}", "Replace an order", McpEffect.WRITE);
        add("shop", "DeleteOrder", "DELETE", "/v1/orders/{id}", "Delete an order", McpEffect.IRREVERSIBLE);
        add("shop", "GetStatus", "GET", "/status", "Get the status of the shop", McpEffect.READ);
        add("bank", "GetStatus", "GET", "/status", "Get the status of the bank", McpEffect.READ);
    }

    /** Adds an operation that takes a limit. */
    void add(String provider, String name, String method, String path, String summary, McpEffect effect) {
        McpOperation operation = new McpOperation(provider, name, method, path, summary, effect);
        operations.put(
                provider + "/" + name, new McpDescription(operation, summary + ", newest first.", json(ORDERS_SCHEMA)));
    }

    /** Gives an operation another schema. */
    void schema(String key, String schema) {
        operations.computeIfPresent(key, (name, old) -> new McpDescription(old.operation(), old.text(), json(schema)));
    }

    /** An operation responds with JSON. */
    void respond(String name, int status, String body) {
        respond(
                name,
                call -> CompletableFuture.completedFuture(new McpResult(
                        status,
                        "application/json",
                        "req_1",
                        BodyReader.read("application/json", body.getBytes(StandardCharsets.UTF_8)))));
    }

    /** An operation responds with what a function answers. */
    void respond(String name, Function<McpCall, CompletableFuture<McpResult>> response) {
        responses.put(name, response);
    }

    /** An operation fails with a problem. */
    void fail(String name, GatewayProblem problem) {
        respond(name, call -> CompletableFuture.failedFuture(problem));
    }

    /** The tree of a text. */
    static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    @Override
    public Map<String, String> apis(Caller caller) {
        Map<String, String> apis = new LinkedHashMap<>();
        apis.put("shop", "The shop's API");
        apis.put("bank", "The bank's API");
        apis.keySet().removeIf(provider -> !caller.mayCall(provider));
        return apis;
    }

    @Override
    public List<McpOperation> search(Caller caller, McpQuery query) {
        String text = query.text().toLowerCase(Locale.ROOT);
        return operations.values().stream()
                .map(McpDescription::operation)
                .filter(operation -> caller.mayCall(operation.provider()))
                .filter(operation ->
                        query.provider().map(operation.provider()::equals).orElse(true))
                .filter(operation ->
                        operation.summary().toLowerCase(Locale.ROOT).contains(text))
                .limit(query.limit())
                .toList();
    }

    @Override
    public McpDescription describe(Caller caller, McpName name) {
        List<McpDescription> found = operations.values().stream()
                .filter(description -> caller.mayCall(description.operation().provider()))
                .filter(description -> description.operation().name().equalsIgnoreCase(name.operation()))
                .filter(description -> name.provider()
                        .map(description.operation().provider()::equals)
                        .orElse(true))
                .toList();
        if (found.size() != 1) {
            throw GatewayProblem.unknown(
                    found.isEmpty()
                            ? "There is no operation " + name + "."
                            : "Several APIs have " + name + ": name the provider.");
        }
        return found.get(0);
    }

    @Override
    public CompletableFuture<McpResult> call(McpCall call) {
        calls.add(call);
        return responses
                .getOrDefault(
                        call.operation().name(),
                        other -> CompletableFuture.completedFuture(new McpResult(204, "", "", new McpBody.None())))
                .apply(call);
    }

    @Override
    public void refused(Caller caller, McpName name, GatewayProblem problem) {
        refusals.add(name + " " + problem.status());
    }

    /** The calls that were refused before they were made. */
    List<String> refusals() {
        return refusals;
    }
}
