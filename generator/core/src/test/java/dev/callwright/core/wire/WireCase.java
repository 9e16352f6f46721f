package dev.callwright.core.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A row of the table in {@code templates/wire-cases}.
 *
 * @param file the name of its file, without extension
 * @param row the row
 */
record WireCase(String file, JsonNode row) {
    static final Path FOLDER =
            Path.of("..", "..", "templates", "wire-cases").toAbsolutePath().normalize();

    private static final JsonMapper JSON = new JsonMapper();

    /** A file that a row sends: its bytes are here, because a document has only its name. */
    record Upload(String name, String hex) {
        byte[] content() {
            return HexFormat.of().parseHex(hex);
        }
    }

    /** All rows, in the order of the files. */
    static List<WireCase> all() {
        List<WireCase> cases = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString().replace(".yaml", "");
            tree(file).forEach(row -> cases.add(new WireCase(name, row)));
        }
        return cases;
    }

    /** The files of the table. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file. */
    static JsonNode tree(Path file) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        try {
            return JSON.valueToTree(new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return row.path("id").asText();
    }

    String openapi() {
        return row.path("openapi").asText("3.1.0");
    }

    boolean isRefused() {
        return row.path("refused").booleanValue();
    }

    boolean isFor(WireEncoder encoder) {
        return !row.path("except").has(encoder.key());
    }

    /** What the server must see; missing if the call is refused. */
    JsonNode sends() {
        return row.path("sends");
    }

    Optional<String> warning() {
        return Optional.ofNullable(row.get("warns")).map(JsonNode::asText);
    }

    String method() {
        return row.path("method").asText(row.has("body") ? "POST" : "GET");
    }

    /** The arguments as JSON text; files are paths below the folder of the row. */
    String arguments() {
        return row.has("argsJson")
                ? row.path("argsJson").asText()
                : withoutFiles(row.path("args")).toString();
    }

    private JsonNode withoutFiles(JsonNode node) {
        if (node.has("$file")) {
            return JSON.getNodeFactory()
                    .textNode(id() + "/" + node.path("$file").path("name").asText());
        }
        if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.properties().forEach(member -> object.set(member.getKey(), withoutFiles(member.getValue())));
            return object;
        }
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(item -> array.add(withoutFiles(item)));
            return array;
        }
        return node;
    }

    /** The files that it sends, in order. */
    List<Upload> uploads() {
        List<Upload> uploads = new ArrayList<>();
        for (JsonNode parent : row.path("args").findParents("$file")) {
            JsonNode file = parent.path("$file");
            byte[] text = file.path("text").asText().getBytes(StandardCharsets.UTF_8);
            String hex =
                    file.has("hex") ? file.path("hex").asText() : HexFormat.of().formatHex(text);
            uploads.add(new Upload(file.path("name").asText(), hex));
        }
        return uploads;
    }

    /** Writes its files into the folder in which snippets run. */
    void writeUploads(Path folder) throws IOException {
        for (Upload upload : uploads()) {
            Files.createDirectories(folder.resolve(id()));
            Files.write(folder.resolve(id()).resolve(upload.name()), upload.content());
        }
    }
}
