package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Result.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Media types of bodies. */
final class MediaTypes {
    private static final Set<String> LINES = Set.of(
            "application/jsonl",
            "application/x-jsonl",
            "application/ndjson",
            "application/x-ndjson",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/json-lines",
            "application/x-json-lines");

    // Formats for people to read that are not of the type text.
    private static final Set<String> TEXTS = Set.of(
            "application/xml",
            "application/yaml",
            "application/x-yaml",
            "application/javascript",
            "application/x-javascript");

    private MediaTypes() {}

    /** The format of bodies with a media type. */
    static Format format(String mediaType) {
        String type = essence(mediaType);
        if (isJson(type)) {
            return Format.JSON;
        }
        return switch (type) {
            case "application/x-www-form-urlencoded" -> Format.FORM;
            case "multipart/form-data" -> Format.MULTIPART;
            default -> isText(type) ? Format.TEXT : Format.BINARY;
        };
    }

    /** The default media type of a format. */
    static String defaultOf(Format format) {
        return switch (format) {
            case JSON -> "application/json";
            case FORM -> "application/x-www-form-urlencoded";
            case MULTIPART -> "multipart/form-data";
            case TEXT -> "text/plain";
            case BINARY -> "application/octet-stream";
        };
    }

    /** A comma-separated list of media types, normalized; empty if the text is not one. */
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

    /** The media type that is probably meant by a text that is not one, such as {@code json}. */
    static String meantBy(String text) {
        return firstOf(text).orElseGet(() -> {
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.contains("xml")) {
                return "application/xml";
            }
            return lower.contains("text") || lower.contains("html") ? "text/plain" : "application/json";
        });
    }

    // Some documents have a list of media types as the key.
    private static Optional<String> firstOf(String text) {
        return list(text).map(types -> types.split(", ", -1)[0]);
    }

    /** The kind of stream with a media type; empty if it is not a stream. */
    static Optional<ResultKind> stream(String mediaType) {
        String type = essence(mediaType);
        if (type.equals("text/event-stream")) {
            return Optional.of(ResultKind.EVENTS);
        }
        if (type.equals("application/json-seq") || type.endsWith("+json-seq")) {
            return Optional.of(ResultKind.SEQUENCE);
        }
        return LINES.contains(type) ? Optional.of(ResultKind.LINES) : Optional.empty();
    }

    /** Whether it is a range of media types, such as {@code application/*}. */
    static boolean isRange(String mediaType) {
        return essence(mediaType).indexOf('*') >= 0;
    }

    // Some APIs write application/x-json, and application/* is what a JSON API can hardly mean otherwise.
    private static boolean isJson(String type) {
        String subtype = type.substring(type.indexOf('/') + 1);
        return subtype.equals("json")
                || subtype.equals("x-json")
                || subtype.endsWith("+json")
                || subtype.endsWith(".json")
                || type.equals("application/*")
                || type.equals("*/*");
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("+yaml") || TEXTS.contains(type);
    }

    private static String essence(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
                .trim()
                .toLowerCase(Locale.ROOT);
    }
}
