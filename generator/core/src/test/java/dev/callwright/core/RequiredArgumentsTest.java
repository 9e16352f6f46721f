package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.DecodingServer;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.SnippetProcess;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What must be given is given in the minimal snippets of all three languages, wherever it travels and whatever its
 * schema allows; they compile, and what they send is understood the same way.
 */
final class RequiredArgumentsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String HIDDEN = "hidden";
    private static final String HIDDEN_OBJECT = HIDDEN + "Object";

    /** Schemas by a name; those whose only value says nothing on the wire of a parameter are called hidden. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("any", "{}");
        KINDS.put("text", "{\"type\": \"string\"}");
        KINDS.put("dots", "{\"type\": \"string\", \"enum\": [\"..\"]}");
        KINDS.put("dotsOnly", "{\"type\": \"string\", \"enum\": [\"..\", \".\"]}");
        KINDS.put("emptyText", "{\"type\": \"string\", \"enum\": [\"\"]}");
        KINDS.put("emptyTextOrOther", "{\"type\": \"string\", \"enum\": [\"\", \"a\"]}");
        KINDS.put("lines", "{\"type\": \"string\", \"enum\": [\"x\\ny\"]}");
        KINDS.put("linesOnly", "{\"type\": \"string\", \"enum\": [\"x\\ny\", \"\\u00e9\\n\"]}");
        KINDS.put(
                "linesOrNumber",
                "{\"oneOf\": [{\"type\": \"string\", \"enum\": [\"x\\ny\"]}, {\"type\": \"integer\"}]}");
        KINDS.put(
                "dotsOrNumber",
                "{\"oneOf\": [{\"type\": \"string\", \"enum\": [\"..\", \".\"]}, {\"type\": \"integer\"}]}");
        KINDS.put("dotsExample", "{\"type\": \"string\", \"example\": \"..\"}");
        KINDS.put("linesExample", "{\"type\": \"string\", \"example\": \"x\\ny\"}");
        KINDS.put("noLength", "{\"type\": \"string\", \"maxLength\": 0}");
        KINDS.put("nullableText", "{\"type\": [\"string\", \"null\"]}");
        KINDS.put("constant", "{\"const\": \"fixed\"}");
        KINDS.put("numbers", "{\"type\": \"integer\", \"enum\": [7, 1]}");
        KINDS.put("yes", "{\"type\": \"boolean\", \"const\": true}");
        KINDS.put("list", "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}");
        KINDS.put(
                "listOfLines",
                "{\"type\": \"array\", \"items\": {\"type\": \"string\", \"enum\": [\"x\\ny\", \"z\"]}}");
        KINDS.put(
                HIDDEN_OBJECT + "ReadOnly",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"readOnly\": true}}}");
        KINDS.put(HIDDEN + "Null", "{\"type\": \"null\"}");
        KINDS.put(HIDDEN_OBJECT + "Endless", "{\"$ref\": \"#/components/schemas/endless\"}");
    }

    private enum Place {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        JSON_BODY,
        FORM,
        MULTIPART;

        private String mediaType() {
            return switch (this) {
                case FORM -> "application/x-www-form-urlencoded";
                case MULTIPART -> "multipart/form-data";
                default -> "application/json";
            };
        }

        private boolean isParameter() {
            return ordinal() <= COOKIE.ordinal();
        }

        // FormData gives JSON a file name, and ends lines as the HTML standard says.
        private static JsonNode parts(JsonNode parts) {
            ArrayNode texts = JSON.createArrayNode();
            parts.forEach(part -> texts.add(part.path("name").textValue() + "="
                    + part.path("text").textValue().replace("\r\n", "\n")));
            return texts;
        }

        /** What the request says of the value. */
        private JsonNode value(JsonNode request) {
            return switch (this) {
                case PATH -> request.path("segments").path(1);
                case QUERY -> request.path("query");
                case HEADER -> request.path("headers").path("x-value");
                case COOKIE -> request.path("cookies");
                case JSON_BODY -> request.path("json").path("X-Value");
                case FORM -> request.path("form");
                case MULTIPART -> parts(request.path("parts"));
            };
        }
    }

    @TempDir
    private Path folder;

    private DecodingServer server;
    private Generation generation;
    private int count;

    @BeforeEach
    void generate() throws Exception {
        server = new DecodingServer();
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Required").put("version", "1");
        root.putArray("servers").addObject().put("url", server.url());
        root.putObject("components")
                .putObject("schemas")
                .set(
                        "endless",
                        JSON.readTree("{\"type\": \"object\", \"required\": [\"next\"], \"properties\":"
                                + " {\"next\": {\"$ref\": \"#/components/schemas/endless\"}}}"));
        ObjectNode paths = root.putObject("paths");
        for (Place place : Place.values()) {
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                // No path can say an object without members; these snippets only compile.
                boolean runs = place != Place.PATH || !kind.getKey().startsWith(HIDDEN_OBJECT);
                add(paths, place, kind.getKey(), JSON.readTree(kind.getValue()));
                count += runs ? 1 : 0;
            }
        }
        Path spec = Files.writeString(folder.resolve("required.json"), JSON.writeValueAsString(root));
        generation = Generation.of(spec);
        TypeScriptCompilation.write(generation.files(), folder.resolve("out"));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private static void add(ObjectNode paths, Place place, String kind, JsonNode schema) {
        String id = place + "-" + kind;
        ObjectNode operation = paths.putObject("/" + id + (place == Place.PATH ? "/{X-Value}" : ""))
                .putObject("post");
        operation.put("operationId", id);
        operation.putObject("responses").putObject("204").put("description", "Done.");
        if (place.isParameter()) {
            ObjectNode parameter = operation.putArray("parameters").addObject();
            parameter.put("name", "X-Value").put("in", place.name().toLowerCase(Locale.ROOT));
            parameter.put("required", true).set("schema", schema);
            return;
        }
        ObjectNode body = operation.putObject("requestBody").put("required", true);
        ObjectNode whole =
                body.putObject("content").putObject(place.mediaType()).putObject("schema");
        whole.put("type", "object").putArray("required").add("X-Value");
        whole.putObject("properties").set("X-Value", schema);
    }

    private List<GeneratedFile> minimal(String ending) {
        return generation.below("snippets/").stream()
                .filter(file ->
                        file.path().endsWith("minimal" + ending) && !file.path().startsWith("PATH-" + HIDDEN_OBJECT))
                .toList();
    }

    @Test
    void everySnippetCompilesRunsAndSendsWhatMustBeGiven() throws Exception {
        Map<String, String> shell = received(SnippetProcess.shell(minimal(".sh"), folder.resolve("shell")));
        Map<String, String> typeScript = received(SnippetProcess.typeScript(
                minimal(".ts"),
                folder.resolve("out"),
                generation.api().names().typeScript().packageName()));
        Map<String, String> java =
                received(SnippetProcess.java(javaSources(), minimal(".java"), folder.resolve("classes")));

        assertThat(shell).hasSize(count);
        assertThat(missing(shell)).isEmpty();
        assertThat(different(shell, typeScript)).isEmpty();
        assertThat(different(shell, java)).isEmpty();
    }

    private static List<String> different(Map<String, String> expected, Map<String, String> found) {
        List<String> different = new ArrayList<>();
        expected.forEach((id, value) -> {
            // An object without members is an empty cookie or none; both say nothing.
            boolean saysNothing = id.startsWith("COOKIE-" + HIDDEN_OBJECT);
            if (!saysNothing && !value.equals(found.get(id))) {
                different.add(id + ": " + value + " is " + found.get(id));
            }
        });
        return different;
    }

    private List<GeneratedFile> javaSources() {
        return generation.javaSources().stream()
                .filter(file -> !file.path().endsWith("full.java"))
                .toList();
    }

    /** What the requests say, by operation. */
    private Map<String, String> received(String output) throws Exception {
        assertThat(output).isEqualTo("ran " + count + "\n");
        Map<String, String> received = new TreeMap<>();
        for (JsonNode request : server.requests(count)) {
            String id = request.path("segments").path(0).textValue();
            JsonNode value = Place.valueOf(id.substring(0, id.indexOf('-'))).value(request);
            received.put(id, value.toString());
        }
        return received;
    }

    private static List<String> missing(Map<String, String> received) {
        List<String> missing = new ArrayList<>();
        received.forEach((id, value) -> {
            boolean nothing = value.isEmpty() || value.equals("[]");
            boolean hidden = id.contains("-" + HIDDEN);
            if (nothing && !hidden) {
                missing.add(id);
            }
        });
        return missing;
    }
}
