package dev.callwright.core.emit.snippet.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The parts of snippets that do not depend on arguments, as JSON. */
final class CallJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CallJson() {}

    /** The parts of Java snippets. */
    static ObjectNode java(JavaCall call) {
        ObjectNode json = NODES.objectNode().put("className", call.className());
        json.set("clientType", TableNodes.type(call.client()));
        json.put("client", call.variable());
        call.credentials().ifPresent(calls -> {
            ArrayNode credentials = json.putArray("credentials");
            calls.forEach(each -> credentials.add(code(each)));
        });
        json.put("method", call.method()).put("core", call.corePackage());
        call.pathValues().ifPresent(type -> json.set("pathValues", TableNodes.type(type)));
        call.result().ifPresent(result -> {
            ObjectNode use = json.putObject("result");
            use.set("type", code(result.type()));
            use.put("variable", result.variable()).set("use", code(result.use()));
        });
        TableNodes.flag(json, "stream", call.isStream());
        TableNodes.flag(json, "orElseThrow", call.isUnwrapped());
        ArrayNode taken = json.putArray("taken");
        call.taken().forEach(taken::add);
        return json;
    }

    /** The parts of TypeScript snippets. */
    static ObjectNode typeScript(TypeScriptCall call) {
        ObjectNode json = NODES.objectNode()
                .put("packageName", call.packageName())
                .put("client", call.client())
                .put("createClient", call.createClient());
        call.options().ifPresent(options -> json.put("options", options));
        json.put("method", call.method());
        TableNodes.flag(json, "byId", call.isById());
        json.put("int64", call.int64().name().toLowerCase(Locale.ROOT));
        call.result()
                .ifPresent(result -> json.putObject("result")
                        .put("variable", result.variable())
                        .put("use", result.use()));
        call.stream()
                .ifPresent(stream -> json.putObject("stream")
                        .put("variable", stream.variable())
                        .put("orNothing", stream.orNothing()));
        return json;
    }

    /** The parts of curl commands. */
    static ObjectNode curl(CurlCall call) {
        ObjectNode json = NODES.objectNode().put("server", call.server());
        TableNodes.flag(json, "isKnown", call.isKnown());
        ArrayNode credentials = json.putArray("credentials");
        call.credentials().forEach(credentials::add);
        call.keyQuery().ifPresent(name -> json.put("keyQuery", name));
        call.keyCookie().ifPresent(name -> json.put("keyCookie", name));
        json.put("keyVariable", call.keyVariable());
        json.set("headers", TableNodes.pairs(call.headers()));
        call.output().ifPresent(extension -> json.put("output", extension));
        TableNodes.flag(json, "stream", call.isStream());
        return json;
    }

    private static ArrayNode code(JavaCode code) {
        ArrayNode array = NODES.arrayNode();
        for (JavaCode.Part part : code.parts()) {
            if (part instanceof JavaCode.Part.Text text) {
                array.add(text.text());
            } else if (part instanceof JavaCode.Part.Type type) {
                array.add(TableNodes.type(type.name()));
            }
        }
        return array;
    }
}
