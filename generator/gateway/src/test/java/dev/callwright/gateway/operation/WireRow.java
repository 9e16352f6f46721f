package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A row of {@code templates/wire-cases}, and the document that it stands for.
 *
 * @param file the name of its file
 * @param schemas the schemas of its file
 * @param row the row
 */
record WireRow(String file, ObjectNode schemas, JsonNode row) {
    private static final Path FOLDER = Path.of("..", "..", "templates", "wire-cases");
    private static final Set<String> FIELDS =
            Set.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

    static List<WireRow> all() throws IOException {
        List<WireRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Load load = new Load(
                        LoadSettings.builder().setSchema(new CoreSchema()).build());
                JsonNode list = ArgumentJson.MAPPER.valueToTree(load.loadFromString(Files.readString(file)));
                ObjectNode schemas = JsonNodeFactory.instance.objectNode();
                list.forEach(row -> schemas.setAll(
                        row.has("schemas") ? (ObjectNode) row.path("schemas") : JsonNodeFactory.instance.objectNode()));
                list.forEach(row -> rows.add(new WireRow(file.getFileName().toString(), schemas, row)));
            }
        }
        return rows;
    }

    String id() {
        return row.path("id").asText();
    }

    JsonNode sends() {
        return row.path("sends");
    }

    private String openapi() {
        return row.path("openapi").asText("3.1.0");
    }

    /** Rows with the same key are in one document: they differ in their operations only. */
    String document() {
        return row.has("servers") ? id() : file + openapi();
    }

    /** The document of some rows. The hosts {@code A}, {@code B} and {@code C} stay as they are. */
    static String document(List<WireRow> rows) {
        WireRow first = rows.get(0);
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("openapi", first.openapi());
        root.putObject("info").put("title", "Wire").put("version", "1");
        root.putArray("servers").addObject().put("url", "http://A");
        first.copy("servers", root, "servers");
        ObjectNode paths = root.putObject("paths");
        rows.forEach(row -> row.add(paths));
        root.putObject("components").set("schemas", first.schemas());
        return root.toString();
    }

    private void add(ObjectNode paths) {
        ObjectNode item = paths.putObject("/" + id() + row.path("path").asText(""));
        copy("pathServers", item, "servers");
        String method = row.path("method").asText(row.has("body") ? "POST" : "GET");
        boolean isField =
                FIELDS.contains(method) || (method.equals("QUERY") && openapi().equals("3.2.0"));
        ObjectNode operation = isField
                ? item.putObject(method.toLowerCase(Locale.ROOT))
                : item.putObject("additionalOperations").putObject(method);
        operation.put("operationId", id());
        copy("operationServers", operation, "servers");
        copy("parameters", operation, "parameters");
        copy("body", operation, "requestBody");
        operation.putObject("responses").putObject("204").put("description", "None.");
    }

    private void copy(String from, ObjectNode to, String member) {
        if (row.has(from)) {
            to.set(member, row.path(from));
        }
    }

    /** The arguments; files are given in base64 with their names. */
    JsonNode arguments() {
        return row.has("argsJson")
                ? TestApis.json(row.path("argsJson").asText())
                : withFiles(
                        row.path("args").isMissingNode() ? JsonNodeFactory.instance.objectNode() : row.path("args"));
    }

    private static JsonNode withFiles(JsonNode node) {
        if (node.has("$file")) {
            JsonNode file = node.path("$file");
            byte[] bytes = file.has("hex")
                    ? HexFormat.of().parseHex(file.path("hex").asText())
                    : file.path("text").asText().getBytes(StandardCharsets.UTF_8);
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("filename", file.path("name").asText())
                    .put("base64", Base64.getEncoder().encodeToString(bytes));
        }
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> object.set(member.getKey(), withFiles(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(withFiles(item)));
            return array;
        }
        return node;
    }
}
