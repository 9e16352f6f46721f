package dev.callwright.gateway.mcp.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes one value so short that its text fits: arrays lose their last items, long strings their ends, and objects what is still too
 * long. It stays valid JSON, and {@link Cuts} says what is missing.
 */
public final class ShortJson {
    /** Strings are not cut shorter than this many bytes, which a remark about the cut needs. */
    private static final int SHORTEST = 80;

    private final Cuts cuts;

    /** Notes what is missing. */
    public ShortJson(Cuts cuts) {
        this.cuts = cuts;
    }

    /** The value in at most as many bytes of JSON in UTF-8; empty if not even the least of it fits. */
    public Optional<JsonNode> fit(JsonNode value, long bytes) {
        return fit(value, bytes, Place.ROOT);
    }

    private Optional<JsonNode> fit(JsonNode value, long bytes, Place place) {
        if (JsonText.size(value, bytes) <= bytes) {
            return Optional.of(value);
        }
        if (value.isTextual()) {
            return text(value.textValue(), bytes, place);
        }
        if (!value.isContainerNode() || bytes < SHORTEST) {
            return Optional.empty();
        }
        return Optional.of(value.isArray() ? items(value, bytes, place) : properties(value, bytes, place));
    }

    private Optional<JsonNode> text(String text, long bytes, Place place) {
        if (bytes < SHORTEST) {
            return Optional.empty();
        }
        long left = bytes - SHORTEST;
        int end = 0;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            left -= JsonText.size(point);
            if (left < 0) {
                break;
            }
            end += Character.charCount(point);
        }
        cuts.add(place, (text.length() - end) + " of " + text.length() + " characters");
        return Optional.of(
                TextNode.valueOf(text.substring(0, end) + "… (" + (text.length() - end) + " characters left out)"));
    }

    private ArrayNode items(JsonNode array, long bytes, Place place) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        long left = bytes - 2;
        for (int i = 0; i < array.size(); i++) {
            JsonNode item = array.get(i);
            if (JsonText.size(item, left - 1) > left - 1) {
                // A long item must not keep all that follow out, nor fill what they could have.
                Optional<JsonNode> fitted = left < bytes / 2 ? Optional.empty() : fit(item, left / 2, place.item(i));
                if (fitted.isEmpty()) {
                    break;
                }
                item = fitted.get();
            }
            items.add(item);
            left -= JsonText.size(item, left) + 1;
        }
        if (items.size() < array.size()) {
            cuts.add(place, (array.size() - items.size()) + " of " + array.size() + " items");
        }
        return items;
    }

    private ObjectNode properties(JsonNode object, long bytes, Place place) {
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>();
        long left = bytes - 2;
        long leftForValues = left;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            long name = JsonText.size(property.getKey(), left) + 2;
            long least = name + Math.min(JsonText.size(property.getValue(), SHORTEST), SHORTEST);
            if (least > left) {
                break;
            }
            left -= least;
            leftForValues -= name;
            properties.add(property);
        }
        long[] shares = shares(properties, leftForValues);
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < shares.length; i++) {
            String name = properties.get(i).getKey();
            fit(properties.get(i).getValue(), shares[i], place.property(name))
                    .ifPresent(value -> kept.set(name, value));
        }
        if (kept.size() < object.size()) {
            cuts.add(place, (object.size() - kept.size()) + " of " + object.size() + " fields");
        }
        return kept;
    }

    /** How many bytes each value may have: the short ones what they need, and the long ones equal parts of the rest. */
    private static long[] shares(List<Map.Entry<String, JsonNode>> properties, long bytes) {
        long[] shares = new long[properties.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = JsonText.size(properties.get(i).getValue(), bytes);
        }
        Integer[] byLength = IntStream.range(0, shares.length).boxed().toArray(Integer[]::new);
        Arrays.sort(byLength, Comparator.comparingLong(i -> shares[i]));
        long left = bytes;
        for (int i = 0; i < byLength.length; i++) {
            long share = Math.min(shares[byLength[i]], left / (byLength.length - i));
            shares[byLength[i]] = share;
            left -= share;
        }
        return shares;
    }
}
