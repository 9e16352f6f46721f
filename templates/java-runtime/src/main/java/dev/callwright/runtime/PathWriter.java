package dev.callwright.runtime;

import dev.callwright.runtime.Operation.PathParameter;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Writes path templates with their values, and header values, which have the same style. */
final class PathWriter {
    private final Escape escape;

    private PathWriter(Escape escape) {
        this.escape = escape;
    }

    /** The path of a call. */
    static String path(Operation<?> operation, PathValues values) {
        List<PathParameter> parameters = operation.pathParameters();
        if (values.values().size() != parameters.size()) {
            throw new IllegalArgumentException(operation.id() + " has " + parameters.size()
                    + " path parameters, but there are " + values.values().size() + " values");
        }
        StringBuilder written = new StringBuilder();
        String template = operation.path();
        int end = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            written.append(Escape.TEMPLATE.apply(template.substring(end, open)));
            written.append(parameterText(operation, values, name));
            end = close + 1;
        }
        written.append(Escape.TEMPLATE.apply(template.substring(end)));
        refuseDotSegments(written.toString(), operation);
        return written.toString().startsWith("/") ? written.toString() : "/" + written;
    }

    private static String parameterText(Operation<?> operation, PathValues values, String name) {
        List<PathParameter> parameters = operation.pathParameters();
        for (int index = 0; index < parameters.size(); index++) {
            if (parameters.get(index).name().equals(name)) {
                return text(operation, parameters.get(index), values.values().get(index));
            }
        }
        throw new IllegalStateException(operation.id() + " has no path parameter " + name);
    }

    @SuppressWarnings("unchecked") // generated code passes what the parameter's codec writes
    private static String text(Operation<?> operation, PathParameter parameter, Object value) {
        String where = "the path parameter " + parameter.name() + " of " + operation.id();
        if (value == null) {
            throw new IllegalArgumentException(where + " is null");
        }
        JsonValue tree = JsonText.tree((Codec<Object>) parameter.codec(), value);
        PathWriter writer = new PathWriter(Escape.SEGMENT);
        if (writer.listed(tree, ParameterStyle.SIMPLE).isBlank()
                || tree.scalarText().isBlank()) {
            throw new IllegalArgumentException(where + " is blank");
        }
        return writer.styled(parameter.name(), tree, parameter.style());
    }

    // Servers and proxies resolve these even when they are percent-encoded, so they would call another operation.
    private static void refuseDotSegments(String path, Operation<?> operation) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("a path parameter of " + operation.id() + " must not be . or ..");
            }
        }
    }

    /** The value of a header parameter. */
    static String header(JsonValue value, ParameterStyle style) {
        return style == ParameterStyle.JSON ? value.toString() : new PathWriter(Escape.NONE).listed(value, style);
    }

    private String styled(String name, JsonValue value, ParameterStyle style) {
        return switch (style) {
            case LABEL -> "." + listed(value, style);
            case LABEL_EXPLODE -> "." + separated(value, ".");
            case MATRIX -> ";" + escape.apply(name) + "=" + listed(value, style);
            case MATRIX_EXPLODE -> ";" + matrix(escape.apply(name), value);
            case JSON -> escape.apply(value.toString());
            default -> listed(value, style);
        };
    }

    private String matrix(String name, JsonValue value) {
        if (value.kind() == JsonKind.OBJECT) {
            return separated(value, ";");
        }
        StringJoiner joined = new StringJoiner(";");
        List<JsonValue> items = value.kind() == JsonKind.ARRAY ? value.asList() : List.of(value);
        items.forEach(item -> joined.add(name + "=" + text(item)));
        return joined.toString();
    }

    // R,100,G,200 or, exploded, R=100,G=200
    private String listed(JsonValue value, ParameterStyle style) {
        if (value.kind() == JsonKind.OBJECT && !style.explodes()) {
            StringJoiner joined = new StringJoiner(",");
            value.asMap()
                    .forEach((name, member) -> joined.add(escape.apply(name)).add(text(member)));
            return joined.toString();
        }
        return separated(value, ",");
    }

    private String separated(JsonValue value, String mark) {
        StringJoiner joined = new StringJoiner(mark);
        switch (value.kind()) {
            case OBJECT -> {
                for (Map.Entry<String, JsonValue> member : value.asMap().entrySet()) {
                    joined.add(escape.apply(member.getKey()) + "=" + text(member.getValue()));
                }
            }
            case ARRAY -> value.asList().forEach(item -> joined.add(text(item)));
            default -> joined.add(text(value));
        }
        return joined.toString();
    }

    private String text(JsonValue value) {
        return switch (value.kind()) {
            case NULL -> "";
            case ARRAY, OBJECT -> escape.apply(value.toString());
            default -> escape.apply(value.scalarText());
        };
    }
}
