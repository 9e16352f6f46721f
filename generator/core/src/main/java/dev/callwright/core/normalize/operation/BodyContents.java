package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.normalize.document.HttpText;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the content of a request or response body: the media type and its schema. */
public final class BodyContents {
    private static final List<String> STRUCTURE = List.of(
            "type",
            "properties",
            "additionalProperties",
            "patternProperties",
            "items",
            "prefixItems",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
            "$dynamicRef",
            "$recursiveRef");
    private static final int WITHOUT_SCHEMA = 100;

    private final DocumentContext document;

    public BodyContents(DocumentContext document) {
        this.document = document;
    }

    /**
     * A media type of a body.
     *
     * @param mediaType the media type, in its normal notation
     * @param node the Media Type Object
     */
    public record Content(String mediaType, DocumentNode node) {
        /** The format. */
        public Format format() {
            return MediaTypes.format(mediaType);
        }

        /** The schema; of a stream that of the items if it has its own. */
        public DocumentNode schema() {
            return node.has("itemSchema") && MediaTypes.stream(mediaType).isPresent()
                    ? node.member("itemSchema")
                    : node.member("schema");
        }
    }

    /**
     * The content to use; empty if the body has none. One with a schema is preferred; then JSON, a stream, a form,
     * multipart, text and bytes, in this order; then a media type over a range; then the first one.
     */
    public Optional<Content> preferred(DocumentNode body) {
        return all(body).stream().min(Comparator.comparingInt(this::rank));
    }

    /** The media types and ranges of a body, in the document's order. */
    List<String> mediaTypes(DocumentNode body) {
        return all(body).stream().map(Content::mediaType).toList();
    }

    /** The media types that are not used though they have a schema other than the used one. */
    List<String> lost(DocumentNode body, Content used) {
        JsonNode schema = used.schema().node();
        return all(body).stream()
                .filter(content -> isUsable(content) && !content.schema().node().equals(schema))
                .map(Content::mediaType)
                .toList();
    }

    /** Whether there is a schema that describes values. */
    boolean hasSchema(Content content) {
        JsonNode schema = resolved(content);
        return STRUCTURE.stream().anyMatch(schema::has);
    }

    private JsonNode resolved(Content content) {
        return document.resolve(content.schema()).node();
    }

    private int rank(Content content) {
        int order = MediaTypes.stream(content.mediaType()).isPresent() ? 2 : order(content.format());
        int range = MediaTypes.isRange(content.mediaType()) ? 1 : 0;
        return order + range + (isUsable(content) ? 0 : WITHOUT_SCHEMA);
    }

    private static int order(Format format) {
        return switch (format) {
            case JSON -> 0;
            case FORM -> 4;
            case MULTIPART -> 6;
            case TEXT -> 8;
            case BINARY -> 10;
        };
    }

    // Texts and bytes cannot have the members that a schema describes.
    private boolean isUsable(Content content) {
        boolean plain = content.format() == Format.TEXT || content.format() == Format.BINARY;
        boolean stream = MediaTypes.stream(content.mediaType()).isPresent();
        return hasSchema(content) && (!plain || stream || isScalar(resolved(content)));
    }

    private static boolean isScalar(JsonNode schema) {
        String type = schema.path("type").asText();
        return !type.equals("object") && !type.equals("array") && (!type.isEmpty() || schema.has("enum"));
    }

    private List<Content> all(DocumentNode body) {
        List<Content> contents = new ArrayList<>();
        for (DocumentNode.Member content : body.member("content").members()) {
            contents.add(new Content(mediaType(content), document.resolve(content.value())));
        }
        return contents;
    }

    // Serialized from its parsed parts, because it becomes a header.
    private String mediaType(DocumentNode.Member content) {
        return Optional.of(content.name())
                .filter(HttpText::isMediaType)
                .flatMap(MediaType::parse)
                .map(MediaType::toString)
                .orElseGet(() -> {
                    String meant = MediaTypes.meantBy(content.name());
                    document.warn(
                            content.value(),
                            "'" + MessageText.piece(content.name()) + "' is not a media type (RFC 9110, 8.3.1); it is"
                                    + " read as " + meant + "; correct it with an overlay if it is another one");
                    return meant;
                });
    }
}
