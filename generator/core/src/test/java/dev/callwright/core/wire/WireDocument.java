package dev.callwright.core.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An OpenAPI document with one operation per row.
 *
 * @param name a name that no other document has: letters, digits and hyphens
 * @param cases its rows
 */
record WireDocument(String name, List<WireCase> cases) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> METHODS =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

    /** The documents of rows: one for each file and version, and one for each row with servers of its own. */
    static List<WireDocument> of(List<WireCase> cases) {
        Map<String, List<WireCase>> byName = cases.stream()
                .collect(Collectors.groupingBy(
                        each -> each.row().has("servers")
                                ? "w-" + each.id()
                                : "w-" + each.file() + "-" + each.openapi().replace('.', '-'),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byName.entrySet().stream()
                .map(entry -> new WireDocument(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The Java package of the SDK. */
    String javaPackage() {
        return "wire." + name.replace("-", "");
    }

    /** The document, for servers at these ports. */
    String json(Map<String, Integer> ports) {
        ObjectNode root = JSON.createObjectNode();
        WireCase first = cases.get(0);
        root.put("openapi", first.openapi());
        root.putObject("info").put("title", name).put("version", "1");
        JsonNode servers = first.row().get("servers");
        root.set("servers", located(servers == null ? server() : servers, ports));
        ObjectNode paths = root.putObject("paths");
        cases.forEach(
                each -> paths.set("/" + each.id() + each.row().path("path").asText(""), pathItem(each, ports)));
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        for (WireCase each : WireCase.all()) {
            if (each.file().equals(first.file())) {
                each.row()
                        .path("schemas")
                        .properties()
                        .forEach(schema -> schemas.set(schema.getKey(), schema.getValue()));
            }
        }
        return root.toPrettyString();
    }

    private static ArrayNode server() {
        ArrayNode servers = JSON.createArrayNode();
        servers.addObject().put("url", "http://A");
        return servers;
    }

    // http://A/v2 is http://127.0.0.1:<the port of A>/v2.
    private static JsonNode located(JsonNode servers, Map<String, Integer> ports) {
        JsonNode copy = servers.deepCopy();
        copy.forEach(server -> {
            String url = server.path("url").asText();
            String host = url.substring("http://".length(), "http://".length() + 1);
            ((ObjectNode) server)
                    .put("url", "http://127.0.0.1:" + ports.get(host) + url.substring("http://A".length()));
        });
        return copy;
    }

    private static ObjectNode pathItem(WireCase each, Map<String, Integer> ports) {
        ObjectNode item = JSON.createObjectNode();
        JsonNode row = each.row();
        if (row.has("pathServers")) {
            item.set("servers", located(row.path("pathServers"), ports));
        }
        String method = each.method();
        boolean isField = METHODS.contains(method)
                || (method.equals("QUERY") && each.openapi().equals("3.2.0"));
        ObjectNode operation = isField
                ? item.putObject(method.toLowerCase(Locale.ROOT))
                : item.putObject("additionalOperations").putObject(method);
        operation.put("operationId", each.id());
        if (row.has("operationServers")) {
            operation.set("servers", located(row.path("operationServers"), ports));
        }
        if (row.has("parameters")) {
            operation.set("parameters", row.path("parameters"));
        }
        if (row.has("body")) {
            operation.set("requestBody", row.path("body"));
        }
        operation.putObject("responses").putObject("204").put("description", "None.");
        return item;
    }
}
