package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.parse.SpecVersion;
import dev.callwright.core.text.MessageText;
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
        warnOfIgnored(encoding);
        return Serialization.content(contentType(encoding));
    }

    /** The serialization of a member of a form with an Encoding Object. */
    Serialization ofMember(DocumentNode encoding) {
        warnOfIgnored(encoding);
        Optional<String> contentType = contentType(encoding);
        boolean styled = encoding.has("style") || encoding.has("explode") || encoding.has("allowReserved");
        if (!styled) {
            return Serialization.content(contentType);
        }
        // OpenAPI 3.1.1, Encoding Object: these have precedence over the media type.
        Style style = style(encoding, Location.BODY);
        return new Serialization(style, explode(encoding, style), encoding.flag("allowReserved"), Optional.empty());
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

    private void warnOfIgnored(DocumentNode encoding) {
        for (String name : List.of("headers", "encoding", "prefixEncoding", "itemEncoding")) {
            DocumentNode member = encoding.member(name);
            if (!member.node().isMissingNode() && !member.node().isEmpty()) {
                document.warn(member, name + " of a part is ignored: the part is sent without it");
            }
        }
    }

    private static String word(Location location) {
        return location.name().toLowerCase(Locale.ROOT);
    }
}
