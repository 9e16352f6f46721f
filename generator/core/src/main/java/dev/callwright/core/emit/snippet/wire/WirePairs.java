package dev.callwright.core.emit.snippet.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Serialization of values as pairs of a query, form or cookie (OpenAPI, Parameter Object, style values), as in the SDKs. */
public final class WirePairs {
    private final WireEncoding encoding;

    public WirePairs(WireEncoding encoding) {
        this.encoding = encoding;
    }

    /**
     * A pair of a query, form or cookie.
     *
     * @param name its name, encoded
     * @param value its value, not encoded
     * @param encoded its value encoded
     */
    public record Pair(String name, String value, String encoded) {
        /** The pair as it is sent. */
        public String text() {
            return name + "=" + encoded;
        }
    }

    /** The pairs of a parameter. */
    public List<Pair> of(String name, JsonNode value, Serialization how) {
        if (isJson(how)) {
            return List.of(pair(name, WireText.json(value), how));
        }
        if (how.style() == Style.CONTENT) {
            return List.of(pair(name, WireText.of(value), how));
        }
        return styled(name, value, how);
    }

    /** The pairs of a member of a form, whose items have its media type. */
    public List<Pair> ofMember(String name, JsonNode value, Serialization how) {
        if (how.style() != Style.CONTENT) {
            return styled(name, value, how);
        }
        return WireValues.of(name, value, how).stream()
                .map(each -> pair(name, isJson(how) ? WireText.json(each.value()) : WireText.of(each.value()), how))
                .toList();
    }

    /** The pairs of all members of a form. */
    public List<Pair> ofForm(JsonNode form, Serialization how) {
        Serialization otherwise = Serialization.content(Optional.empty());
        return form.properties().stream()
                .flatMap(member ->
                        ofMember(
                                member.getKey(),
                                member.getValue(),
                                how.members().getOrDefault(member.getKey(), otherwise))
                                .stream())
                .toList();
    }

    /** Whether a value is sent as JSON because of its media type. */
    public static boolean isJson(Serialization how) {
        return how.contentType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
    }

    private List<Pair> styled(String name, JsonNode value, Serialization how) {
        if (!WireValues.isJoined(value, how)) {
            return WireValues.of(name, value, how).stream()
                    .map(each -> pair(each.name(), WireText.of(each.value()), how))
                    .toList();
        }
        List<String> parts = WireValues.parts(value);
        String mark = how.style() == Style.SPACE_DELIMITED ? "%20" : how.style() == Style.PIPE_DELIMITED ? "%7C" : ",";
        // A comma in an item would be taken for one between items.
        String joined = parts.stream()
                .map(part ->
                        how.allowReserved() ? encoding.encodeReserved(part).replace(",", "%2C") : encoding.encode(part))
                .collect(Collectors.joining(mark));
        return parts.isEmpty() ? List.of() : List.of(new Pair(encoding.encode(name), joined, joined));
    }

    private Pair pair(String name, String value, Serialization how) {
        String encoded = how.allowReserved() ? encoding.encodeReserved(value) : encoding.encode(value);
        return new Pair(encoding.encode(name), value, encoded);
    }
}
