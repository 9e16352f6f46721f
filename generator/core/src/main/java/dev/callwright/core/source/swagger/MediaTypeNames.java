package dev.callwright.core.source.swagger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The media types of {@code consumes} and {@code produces}. */
final class MediaTypeNames {
    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";
    static final String FORM = "application/x-www-form-urlencoded";
    static final String MULTIPART = "multipart/form-data";

    private MediaTypeNames() {}

    /**
     * The media types of an operation with the nodes that name them; those of the document if the operation has none of its
     * own. An empty list of the operation removes those of the document.
     */
    static Map<String, SwaggerNode> of(SwaggerNode operation, SwaggerNode root, String member) {
        SwaggerNode list = (operation.has(member) ? operation : root).member(member);
        Map<String, SwaggerNode> names = new LinkedHashMap<>();
        for (SwaggerNode item : list.value().isTextual() ? List.of(list) : list.items()) {
            String name = item.value().asText().strip();
            if (!name.isEmpty()) {
                names.putIfAbsent(name, item);
            }
        }
        return names;
    }

    /** The media type without parameters, in lower case. */
    static String essence(String name) {
        int semicolon = name.indexOf(';');
        return (semicolon < 0 ? name : name.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
