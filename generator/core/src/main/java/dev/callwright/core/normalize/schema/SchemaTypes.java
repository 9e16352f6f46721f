package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.ScalarKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps JSON Schema's {@code type} and {@code format} to scalar kinds. */
final class SchemaTypes {
    // In this order: a schema with properties and a pattern is an object.
    private static final Map<String, List<String>> IMPLIED = implied();

    private SchemaTypes() {}

    private static Map<String, List<String>> implied() {
        Map<String, List<String>> implied = new LinkedHashMap<>();
        implied.put("object", List.of("properties", "additionalProperties", "patternProperties", "required"));
        implied.put("array", List.of("items", "prefixItems", "minItems", "maxItems", "uniqueItems"));
        implied.put("string", List.of("pattern", "maxLength", "minLength"));
        implied.put("number", List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));
        return implied;
    }

    /** The values of {@code type}: none, one (3.0), or several (3.1). */
    static List<String> of(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            return List.of(type.textValue());
        }
        List<String> types = new ArrayList<>();
        type.forEach(each -> {
            if (each.isTextual() && !types.contains(each.textValue())) {
                types.add(each.textValue());
            }
        });
        return types;
    }

    /** The values of {@code type} without null. */
    static List<String> withoutNull(JsonNode schema) {
        return of(schema).stream().filter(type -> !type.equals("null")).toList();
    }

    /** The types that two lists of types have in common; integers are numbers. */
    static List<String> common(List<String> one, List<String> other) {
        return Stream.concat(
                        one.stream().filter(type -> other.contains(type) || isNarrower(type, other)),
                        other.stream().filter(type -> isNarrower(type, one)))
                .distinct()
                .toList();
    }

    private static boolean isNarrower(String type, List<String> types) {
        return type.equals("integer") && types.contains("number");
    }

    /** The type that the other keywords of a schema imply; empty if they imply none. */
    static String inferred(JsonNode schema) {
        return IMPLIED.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(schema::has))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() ->
                        isFile(schema) ? "file" : byFormat(schema.path("format").asText()));
    }

    private static String byFormat(String format) {
        return Stream.of("string", "integer", "number")
                .filter(type -> !scalar(type, format).equals(scalar(type, "")))
                .findFirst()
                .orElse("");
    }

    // OpenAPI 3.1, Working with Binary Data: bytes as they are have a media type, but neither a type nor an encoding.
    private static boolean isFile(JsonNode schema) {
        return !schema.has("contentEncoding")
                && MediaType.parse(schema.path("contentMediaType").asText())
                        .filter(type -> !type.isJson() && !type.type().equalsIgnoreCase("text"))
                        .isPresent();
    }

    /** The scalar kind of a type and format; empty if the type is not a scalar or unknown. */
    static Optional<ScalarKind> scalar(String type, String format) {
        return Optional.ofNullable(
                switch (type) {
                    case "string" -> text(format);
                    case "boolean" -> ScalarKind.BOOLEAN;
                    case "integer" -> integer(format);
                    case "number" -> number(format);
                    case "file" -> ScalarKind.BINARY;
                    default -> null;
                });
    }

    private static ScalarKind text(String format) {
        return switch (format) {
            case "date" -> ScalarKind.DATE;
            case "date-time" -> ScalarKind.DATE_TIME;
            case "byte" -> ScalarKind.BASE64;
            case "binary" -> ScalarKind.BINARY;
            case "decimal" -> ScalarKind.DECIMAL_STRING;
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind integer(String format) {
        return switch (format) {
            case "int32" -> ScalarKind.INT32;
            case "unix-time" -> ScalarKind.UNIX_TIME;
            case "uint64" -> ScalarKind.UINT64;
            default -> ScalarKind.INT64;
        };
    }

    private static ScalarKind number(String format) {
        return switch (format) {
            case "float", "double" -> ScalarKind.DOUBLE;
            case "int32" -> ScalarKind.INT32;
            case "int64" -> ScalarKind.INT64;
            default -> ScalarKind.NUMBER;
        };
    }
}
