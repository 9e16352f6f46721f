package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Media types as ways to write and read a body. */
public final class MediaTypes {
    private MediaTypes() {}

    /**
     * The content that is used when there are several: the easiest to type first, which is JSON, then a stream of it; the
     * first written among equals.
     */
    @SuppressWarnings("EnumOrdinal") // formats stand in the order of preference
    public static Optional<SchemaNode.Named> preferred(List<SchemaNode.Named> contents) {
        return contents.stream()
                .min(Comparator.comparing(content -> stream(content.name()).isPresent()
                        ? Format.JSON.ordinal() + 1
                        : 2 * format(content.name()).ordinal()));
    }

    /** How a body of the media type is written. */
    public static Format format(String mediaType) {
        String type = essence(mediaType);
        if (isJson(type)) {
            return Format.JSON;
        }
        return switch (type) {
            case "application/x-www-form-urlencoded" -> Format.FORM;
            case "multipart/form-data" -> Format.MULTIPART;
            default ->
                type.startsWith("text/") || type.endsWith("+xml") || type.equals("application/xml")
                        ? Format.TEXT
                        : Format.BINARY;
        };
    }

    /** The media type of a format for which the document says none. */
    static String usual(Format format) {
        return switch (format) {
            case JSON -> "application/json";
            case FORM -> "application/x-www-form-urlencoded";
            case MULTIPART -> "multipart/form-data";
            case TEXT -> "text/plain";
            case BINARY -> "application/octet-stream";
        };
    }

    /** The media types that a text lists with commas between them; empty if it lists none, or something else. */
    static Optional<String> list(String text) {
        List<String> types = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            Optional<String> type = MediaType.parse(each).map(MediaType::toString);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            types.add(type.get());
        }
        return Optional.of(String.join(", ", types));
    }

    /** What a stream of the media type is read as; empty for media types that are no streams. */
    static Optional<ResultKind> stream(String mediaType) {
        return switch (essence(mediaType)) {
            case "text/event-stream" -> Optional.of(ResultKind.EVENTS);
            case "application/jsonl", "application/x-ndjson", "application/ndjson" -> Optional.of(ResultKind.LINES);
            default -> Optional.empty();
        };
    }

    private static boolean isJson(String type) {
        return type.equals("application/json")
                || type.endsWith("+json")
                || type.equals("*/*")
                || type.equals("text/json");
    }

    private static String essence(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .trim()
                .toLowerCase(Locale.ROOT);
    }
}
