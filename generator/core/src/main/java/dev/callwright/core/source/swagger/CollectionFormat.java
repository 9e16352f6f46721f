package dev.callwright.core.source.swagger;

import java.util.Optional;

/** The notation of lists in parameters. */
enum CollectionFormat {
    CSV("form", "simple"),
    SSV("spaceDelimited", ""),
    TSV("", ""),
    PIPES("pipeDelimited", ""),
    MULTI("form", "");

    private final String queryStyle;
    private final String pathStyle;

    CollectionFormat(String queryStyle, String pathStyle) {
        this.queryStyle = queryStyle;
        this.pathStyle = pathStyle;
    }

    /** The notation of a parameter, header or list of items. */
    static CollectionFormat of(SwaggerNode list, SwaggerDocument document) {
        String written = list.text("collectionFormat");
        for (CollectionFormat format : values()) {
            if (format.name().equalsIgnoreCase(written)) {
                return format;
            }
        }
        if (list.has("collectionFormat")) {
            document.warn(
                    list.member("collectionFormat"),
                    "this is not a collectionFormat, so it is read as csv; write csv, ssv, tsv, pipes or multi");
        }
        return CSV;
    }

    /** The style in queries and forms; empty if OpenAPI 3 has none. */
    Optional<String> queryStyle() {
        return Optional.of(queryStyle).filter(style -> !style.isEmpty());
    }

    /** The style in paths and headers; empty if OpenAPI 3 has none. */
    Optional<String> pathStyle() {
        return Optional.of(pathStyle).filter(style -> !style.isEmpty());
    }

    /** What is between two values, in words. */
    String separator() {
        return switch (this) {
            case SSV -> "spaces";
            case TSV -> "tabs";
            case PIPES -> "'|'";
            case CSV, MULTI -> "commas";
        };
    }
}
