package dev.callwright.core.emit.snippet.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.Server;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SnippetPlan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The call tables of an API as documentation pages read them: {@code CallTable} in {@code templates/site/src/table.ts}. */
public final class CallTableJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ApiModel model;

    /** The tables of one API. */
    public CallTableJson(ApiModel model) {
        this.model = model;
    }

    /**
     * Arguments that a page offers.
     *
     * @param key their key, such as {@code minimal}
     * @param label their name for readers
     * @param plan the call with them
     */
    public record Sample(String key, String label, SnippetPlan plan) {}

    /** The table of an operation with some samples. */
    public JsonNode of(CallTable table, List<Sample> samples) {
        Operation operation = table.operation();
        TableTypes types = new TableTypes(table.types());
        RowJson rows = new RowJson(types);
        ObjectNode json = NODES.objectNode()
                .put("id", operation.id())
                .put("method", operation.method())
                .put("path", operation.path());
        ArrayNode inputs = json.putArray("inputs");
        table.inputs().forEach(input -> inputs.add(rows.input(input)));
        json.putArray("types").addAll(types.rows(rows::type, RowJson::cut));
        operation.sentBody().ifPresent(body -> json.set("body", body(body)));
        json.set("java", CallJson.java(table.java()));
        json.set("typescript", CallJson.typeScript(table.typeScript()));
        json.set("curl", CallJson.curl(table.curl()));
        json.set("samples", samples(table, samples, new FillJson(table.types(), types)));
        json.set("security", security(operation));
        json.set("servers", servers(operation));
        TableNodes.flag(json, "irreversible", operation.request().isIrreversible());
        return json;
    }

    private static ObjectNode body(Operation.Body body) {
        ObjectNode json = NODES.objectNode();
        MediaType.parse(body.mediaType())
                .filter(type -> !type.isRange())
                .ifPresent(unused -> json.put("mediaType", body.mediaType()));
        json.put("format", body.format().name());
        TableNodes.flag(json, "required", body.required());
        return json;
    }

    private static JsonNode samples(CallTable table, List<Sample> samples, FillJson fills) {
        ArrayNode array = NODES.arrayNode();
        for (Sample sample : samples) {
            array.addObject()
                    .put("key", sample.key())
                    .put("label", sample.label())
                    .set("arguments", arguments(table, sample.plan(), fills));
        }
        return array;
    }

    private static JsonNode arguments(CallTable table, SnippetPlan plan, FillJson fills) {
        ArrayNode arguments = NODES.arrayNode();
        Map<Input, SampleValue> values = plan.values();
        for (int i = 0; i < table.inputs().size(); i++) {
            SampleValue value = values.get(table.inputs().get(i).input());
            if (value != null) {
                arguments.addArray().add(i).add(fills.of(value));
            }
        }
        return arguments;
    }

    private JsonNode security(Operation operation) {
        ArrayNode alternatives = NODES.arrayNode();
        for (SecurityRequirement requirement : operation.security()) {
            ArrayNode schemes = alternatives.addArray();
            requirement.schemes().stream()
                    .map(model.securitySchemes()::get)
                    .filter(Objects::nonNull)
                    .forEach(scheme -> schemes.add(scheme(scheme)));
        }
        return alternatives;
    }

    private static ObjectNode scheme(SecurityScheme scheme) {
        ObjectNode json = NODES.objectNode()
                .put("name", scheme.name())
                .put("kind", scheme.kind().name());
        return scheme.parameter().isEmpty() ? json : json.put("parameter", scheme.parameter());
    }

    private JsonNode servers(Operation operation) {
        ArrayNode servers = NODES.arrayNode();
        Optional<OperationServers> own = operation.request().servers();
        own.map(OperationServers::all).orElse(model.servers()).stream()
                .distinct()
                .forEach(server -> servers.add(server(server)));
        return servers;
    }

    private static ObjectNode server(Server server) {
        ObjectNode json = NODES.objectNode().put("url", server.url());
        TableNodes.text(json, "description", server.description());
        if (!server.variables().isEmpty()) {
            ArrayNode variables = json.putArray("variables");
            server.variables().forEach((name, variable) -> variables.add(variable(name, variable)));
        }
        return json;
    }

    private static ObjectNode variable(String name, Server.Variable variable) {
        ObjectNode json = NODES.objectNode().put("name", name).put("default", variable.defaultValue());
        TableNodes.text(json, "description", variable.description());
        if (!variable.values().isEmpty()) {
            ArrayNode values = json.putArray("values");
            variable.values().forEach(values::add);
        }
        return json;
    }
}
