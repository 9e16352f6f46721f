package dev.callwright.core.normalize.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.text.MessageText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Normalizes the serialization of parameters and of the members of forms. */
final class SerializationNormalizer {
    private static final Map<String, Style> STYLES = Map.of(
            "simple", Style.SIMPLE,
            "label", Style.LABEL,
            "matrix", Style.MATRIX,
            "form", Style.FORM,
            "spaceDelimited", Style.SPACE_DELIMITED,
            "pipeDelimited", Style.PIPE_DELIMITED,
            "deepObject", Style.DEEP_OBJECT,
            "cookie", Style.COOKIE);
    private static final List<Style> PAIRS =
            List.of(Style.FORM, Style.SPACE_DELIMITED, Style.PIPE_DELIMITED, Style.DEEP_OBJECT);

    private final DocumentContext document;

    SerializationNormalizer(DocumentContext document) {
        this.document = document;
    }

    /** The serialization of a parameter that has no {@code content}. */
    Serialization ofParameter(DocumentNode parameter, Location location) {
        Style style = style(parameter, location);
        return new Serialization(
                style, explode(parameter, style), allowReserved(parameter, location), Optional.empty());
    }

    /** The serialization of a file with an Encoding Object: no style can represent it. */
    Serialization ofFile(DocumentNode encoding) {
        return Serialization.content(contentType(encoding)).withHeaders(headers(encoding));
    }

    /** The serialization of a member of a form with an Encoding Object. */
    Serialization ofMember(DocumentNode encoding, Format format) {
        Map<String, String> headers = format == Format.MULTIPART ? headers(encoding) : Map.of();
        if (!isStyled(encoding, format)) {
            return Serialization.content(contentType(encoding)).withHeaders(headers);
        }
        // OpenAPI 3.1.1, Encoding Object: these have precedence over the media type.
        Style style = style(encoding, Location.BODY);
        boolean reserved = encoding.flag("allowReserved");
        return new Serialization(style, explode(encoding, style), reserved, Optional.empty()).withHeaders(headers);
    }

    // In 3.0 styles have no effect on multipart, but servers whose documents say deepObject there do read it.
    private boolean isStyled(DocumentNode encoding, Format format) {
        boolean styled = encoding.has("style") || encoding.has("explode") || encoding.has("allowReserved");
        boolean ignored = format == Format.MULTIPART
                && document.version() == SpecVersion.V3_0
                && !encoding.text("style").equals("deepObject");
        if (styled && ignored) {
            document.warn(
                    encoding,
                    "style, explode and allowReserved of a part have no effect before OpenAPI 3.1; the part is sent in its media type");
        }
        return styled && !ignored;
    }

    private Style style(DocumentNode node, Location location) {
        Style otherwise = fallback(location);
        DocumentNode written = node.member("style");
        if (written.node().isMissingNode()) {
            return otherwise;
        }
        Optional<Style> style = Optional.ofNullable(STYLES.get(written.node().asText()));
        return style.filter(allowed(location)::contains).orElseGet(() -> {
            String place = location == Location.BODY ? "of a form" : "in a " + word(location);
            document.warn(
                    written,
                    "the style '" + MessageText.piece(written.node().asText()) + "' is not defined for a value " + place
                            + "; the default, " + otherwise.name().toLowerCase(Locale.ROOT) + ", is used");
            return otherwise;
        });
    }

    private static Style fallback(Location location) {
        return location == Location.PATH || location == Location.HEADER ? Style.SIMPLE : Style.FORM;
    }

    private static List<Style> allowed(Location location) {
        return switch (location) {
            case PATH -> List.of(Style.SIMPLE, Style.LABEL, Style.MATRIX);
            case HEADER -> List.of(Style.SIMPLE);
            case COOKIE -> List.of(Style.FORM, Style.COOKIE);
            case QUERY, QUERYSTRING, BODY, WHOLE_BODY -> PAIRS;
        };
    }

    private static boolean explode(DocumentNode node, Style style) {
        return node.has("explode") ? node.flag("explode") : style == Style.FORM || style == Style.COOKIE;
    }

    // Until 3.1 for queries only; since 3.2 wherever a style percent-encodes.
    private boolean allowReserved(DocumentNode parameter, Location location) {
        if (!parameter.flag("allowReserved") || location == Location.QUERY) {
            return parameter.flag("allowReserved");
        }
        boolean encodes = location == Location.PATH || location == Location.COOKIE;
        if (encodes && document.version() == SpecVersion.V3_2) {
            return true;
        }
        String rule =
                encodes ? "only applies to a " + word(location) + " since OpenAPI 3.2" : "does not apply to headers";
        document.warn(parameter.member("allowReserved"), "allowReserved " + rule + "; it is ignored");
        return false;
    }

    private Optional<String> contentType(DocumentNode encoding) {
        Optional<String> contentType = MediaTypes.list(encoding.text("contentType"));
        if (contentType.isEmpty() && !encoding.text("contentType").isBlank()) {
            document.warn(
                    encoding.member("contentType"),
                    "this is neither a media type nor a list of media types (RFC 9110, 8.3.1); the default of the part's type is sent");
        }
        return contentType;
    }

    // Only those with one possible value, because there is no argument for others. The media type has a place of its
    // own.
    private Map<String, String> headers(DocumentNode encoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (DocumentNode.Member member : encoding.member("headers").members()) {
            if (member.name().equalsIgnoreCase("Content-Type")) {
                continue;
            }
            DocumentNode header = document.resolve(member.value());
            Optional<String> value = onlyValue(document.resolve(header.member("schema")));
            if (value.filter(Location.HEADER::carries).isPresent() && MediaType.isToken(member.name())) {
                headers.put(member.name(), value.get());
            } else {
                document.warn(
                        member.value(),
                        "the header " + MessageText.piece(member.name())
                                + " of the part is left out: its schema does not say one value, such as {const: a}");
            }
        }
        return headers;
    }

    private static Optional<String> onlyValue(DocumentNode schema) {
        JsonNode value = schema.has("const")
                ? schema.node().path("const")
                : schema.node().path("enum").path(0);
        boolean single = schema.has("const") || schema.node().path("enum").size() == 1;
        return Optional.of(value).filter(each -> single && each.isValueNode()).map(JsonNode::asText);
    }

    private static String word(Location location) {
        return location.name().toLowerCase(Locale.ROOT);
    }
}
