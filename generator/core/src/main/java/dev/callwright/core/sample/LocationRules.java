package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks that a value can be sent in the location of its input; the generated code rejects other values. */
public final class LocationRules {
    private LocationRules() {}

    /** Why the value cannot be sent; empty: it can. */
    static Optional<String> problem(Input input, JsonNode json) {
        if (accepts(input, json)) {
            return Optional.empty();
        }
        return Optional.of(input.wireName() + ": " + rule(input));
    }

    /** What a value must be to be sent by the serialization of the input. */
    public static String rule(Input input) {
        return switch (input.location()) {
            case PATH -> "a path parameter must not be blank, . or ..";
            case HEADER -> "a header may only have printable ASCII characters, and no line breaks or space around it";
            case COOKIE, QUERY, QUERYSTRING, BODY, WHOLE_BODY ->
                "a cookie that is not encoded may only have printable ASCII characters, and no semicolons or space around it";
        };
    }

    /** Whether the value can be sent by the serialization of the input. */
    public static boolean accepts(Input input, JsonNode json) {
        Serialization how = input.serialization();
        boolean isJson = how.contentType()
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
        return switch (input.location()) {
            case PATH -> isSegment(json, how);
            case HEADER -> isJson || accepts(Location.HEADER, json);
            case COOKIE ->
                isJson
                        || (how.style() != Style.COOKIE && how.style() != Style.CONTENT)
                        || allTexts(json, LocationRules::isCookie);
            case QUERY, QUERYSTRING, BODY, WHOLE_BODY -> true;
        };
    }

    /** Whether the value can be sent in the location, in its default style. */
    static boolean accepts(Location location, JsonNode json) {
        return switch (location) {
            case PATH -> json.isContainerNode() ? !json.isEmpty() : !json.isNull() && location.carries(json.asText());
            case HEADER -> !json.isNull() && allTexts(json, Location.HEADER::carries);
            case COOKIE, QUERY, QUERYSTRING, BODY, WHOLE_BODY -> true;
        };
    }

    private static boolean isSegment(JsonNode json, Serialization how) {
        String text = json.asText();
        boolean hasSegments = how.allowReserved()
                && Stream.of(text.split("/", -1)).anyMatch(segment -> isDots(segment.toLowerCase(Locale.ROOT)));
        boolean fits = switch (how.style()) {
            case MATRIX -> !json.isNull() && (!json.isContainerNode() || !json.isEmpty());
            // A dot precedes the text.
            case LABEL -> accepts(Location.PATH, json) && !text.equals(".");
            default -> accepts(Location.PATH, json);
        };
        return fits && !hasSegments;
    }

    private static boolean isDots(String segment) {
        String text = segment.replace("%2e", ".");
        return text.equals(".") || text.equals("..");
    }

    private static boolean isCookie(String text) {
        return text.indexOf(';') < 0 && text.indexOf('\t') < 0 && Location.HEADER.carries(text);
    }

    private static boolean allTexts(JsonNode json, Predicate<String> rule) {
        if (!json.isContainerNode()) {
            return rule.test(json.asText(""));
        }
        boolean names = json.properties().stream().allMatch(member -> rule.test(member.getKey()));
        for (JsonNode part : json) {
            if (!allTexts(part, rule)) {
                return false;
            }
        }
        return names;
    }
}
