package dev.callwright.core.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published JSON Schemas of the settings, each read once. */
final class SchemaFiles {
    /** The schema of {@code callwright.yaml}. */
    static final String CONFIG = "callwright.schema.json";
    /** The schema of {@code x-callwright}, and the types that both schemas use. */
    static final String EXTENSION = "x-callwright.schema.json";

    /** The schema of the manifest of a batch. */
    static final String BATCH = "batch.schema.json";

    /** The schema of the section {@code gateway} of {@code callwright.yaml}. */
    static final String GATEWAY = "gateway.schema.json";

    private static final String FOLDER = "/dev/callwright/core/config/";
    private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

    private SchemaFiles() {}

    /** A schema and the file to which its local references ({@code #}) are relative. */
    record Schema(String file, JsonNode node) {
        /** This schema, or the target of its reference. */
        Schema resolved() {
            JsonNode reference = node.path("$ref");
            if (!reference.isTextual()) {
                return this;
            }
            int hash = reference.textValue().indexOf('#');
            String target = reference.textValue().substring(0, hash);
            return at(target.isEmpty() ? file : target, reference.textValue().substring(hash + 1))
                    .resolved();
        }

        /** A subschema in the same file. */
        Schema member(JsonNode member) {
            return new Schema(file, member);
        }
    }

    /** The schema at a pointer of a file; the name of a resource of another module starts with a slash. */
    static Schema at(String file, String pointer) {
        return new Schema(file, READ.computeIfAbsent(file, SchemaFiles::read).at(pointer));
    }

    private static JsonNode read(String file) {
        try (InputStream in = SchemaFiles.class.getResourceAsStream(file.startsWith("/") ? file : FOLDER + file)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
