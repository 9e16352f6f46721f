package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Operation.ResultKind;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.HttpText;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Media types of bodies. */
public final class MediaTypes {
    private MediaTypes() {}

    /**
     * The content to use if there are several: JSON, then a stream, then other formats; the first in document order among
     * equals.
     */
    @SuppressWarnings("EnumOrdinal") // formats are declared in order of preference
    public static Optional<DocumentNode.Member> preferred(List<DocumentNode.Member> contents) {
        return contents.stream()
                .min(Comparator.comparing(content -> stream(content.name()).isPresent()
                        ? Format.JSON.ordinal() + 1
                        : 2 * format(content.name()).ordinal()));
    }

    /** The contents of a body or response, without those whose key is not a media type. */
    static List<DocumentNode.Member> contents(DocumentNode body, DocumentContext document) {
        return body.member("content").members().stream()
                .filter(content -> isMediaType(content, document))
                .toList();
    }

    private static boolean isMediaType(DocumentNode.Member content, DocumentContext document) {
        boolean isMediaType = HttpText.isMediaType(content.name());
        if (!isMediaType) {
            document.warn(
                    WarningKind.OMISSION,
                    content.value(),
                    "'" + MessageText.piece(content.name())
                            + "' is not a media type such as application/json; it is left out");
        }
        return isMediaType;
    }

    /** The format of bodies with a media type. */
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

    /** The kind of stream with a media type; empty if it is not a stream. */
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
