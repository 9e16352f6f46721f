package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.runtime.FileUpload;
import java.util.Base64;

/** Files in arguments: the bytes in base64, or an object that also has their name and media type. */
final class FileArguments {
    private static final String BYTES = "base64";
    private static final String NAME = "filename";
    private static final String TYPE = "contentType";

    private FileArguments() {}

    /** The schema of a file. */
    static ObjectNode schema() {
        ObjectNode object = ValueSchemas.typed("object");
        object.putObject("properties")
                .<ObjectNode>set(BYTES, bytes())
                .<ObjectNode>set(NAME, ValueSchemas.typed("string").put("minLength", 1))
                .set(TYPE, ValueSchemas.typed("string").put("pattern", "^[!-~]+/[!-~]+(; ?[ -~]+)?$"));
        object.putArray("required").add(BYTES);
        object.put("additionalProperties", false);
        return ValueSchemas.either(bytes(), object);
    }

    private static ObjectNode bytes() {
        ObjectNode bytes = JsonNodeFactory.instance.objectNode().put("type", "string");
        return bytes.put("contentEncoding", BYTES).put("pattern", "^[A-Za-z0-9+/]*={0,2}$");
    }

    /** Whether JSON is an object that stands for a file. */
    static boolean isFile(JsonNode json) {
        return json.isObject() && json.path(BYTES).isTextual();
    }

    /**
     * The file that an argument stands for.
     *
     * @param fallback its name if the argument has none
     * @throws IllegalArgumentException if its bytes are not in base64
     */
    static FileUpload of(JsonNode json, String fallback) {
        String text = json.isObject() ? json.path(BYTES).asText() : json.asText();
        FileUpload file = FileUpload.of(json.path(NAME).asText(fallback), decoded(text));
        return json.hasNonNull(TYPE) ? file.withContentType(json.path(TYPE).asText()) : file;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the bytes of the file are not in base64 (RFC 4648, section 4)", e);
        }
    }
}
