package dev.callwright.core.emit.typescript.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON values of the model as TypeScript literals. */
public final class JsonLiterals {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLiterals() {}

    /** The literal type of a JSON value; empty for arrays, objects and numbers that TypeScript cannot hold exactly. */
    public static Optional<String> type(String json) {
        if (json.equals("true") || json.equals("false") || json.equals("null")) {
            return Optional.of(json);
        }
        if (json.startsWith("\"")) {
            return text(json).map(TypeScriptLiterals::string);
        }
        return TypeScriptLiterals.isNumber(json) ? Optional.of(json) : Optional.empty();
    }

    /** The literal type of an integer as a {@code bigint}, or of null; empty for other values and for more than 64 bits. */
    public static Optional<String> bigintType(String json) {
        return json.equals("null")
                ? Optional.of(json)
                : Optional.of(json + "n").filter(literal -> TypeScriptLiterals.isInteger(json));
    }

    private static Optional<String> text(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e); // the model contains valid JSON only
        }
    }
}
