package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One document with a marked place wherever OpenAPI has text, and payloads that try to leave such places. Document
 * number n holds payload (n + i) at place i, so that as many documents as there are payloads hold every payload at every
 * place.
 */
final class HostileDocuments {
    /** An identifier that no naming rule makes of any words: code that holds it was text of a document. */
    static final String MARKER = "zq__Mark_7er";

    private static final int LONGEST_IN_PATH = 900;
    private static final Path FOLDER = Path.of("src/test/hostile");
    private static final Pattern PLACE = Pattern.compile("@\\{([a-z-]+)}");
    private static final Pattern REPEATED = Pattern.compile("@(\\d+):(.*)", Pattern.DOTALL);

    private final JsonNode template;
    private final List<String> places;
    private final Map<String, String> payloads = new LinkedHashMap<>();

    private HostileDocuments(String template, JsonNode payloads) throws IOException {
        this.template = new JsonMapper().readTree(template);
        this.places = List.copyOf(new TreeSet<>(
                PLACE.matcher(template).results().map(found -> found.group(1)).toList()));
        payloads.properties()
                .forEach(each -> this.payloads.put(
                        each.getKey(), repeated(each.getValue().textValue())));
    }

    static HostileDocuments load() throws IOException {
        return new HostileDocuments(
                Files.readString(FOLDER.resolve("document.json")),
                new JsonMapper().readTree(FOLDER.resolve("payloads.json").toFile()));
    }

    // @100:ab is ab until there are 100 characters.
    private static String repeated(String payload) {
        Matcher matcher = REPEATED.matcher(payload);
        if (!matcher.matches()) {
            return payload;
        }
        int length = Integer.parseInt(matcher.group(1));
        String unit = matcher.group(2);
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    List<String> places() {
        return places;
    }

    /** Payloads by their name. */
    Map<String, String> payloads() {
        return payloads;
    }

    /** All documents; together they have every payload at every place. */
    List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        for (int number = 0; number < payloads.size(); number++) {
            samples.add(new Sample("h" + number, document(number)));
        }
        return samples;
    }

    /** The name of the payload that a document has at a place. */
    String payloadAt(int number, String place) {
        List<String> names = List.copyOf(payloads.keySet());
        return names.get((number + places.indexOf(place)) % names.size());
    }

    private ObjectNode document(int number) {
        return (ObjectNode) filled(template, number);
    }

    /** The document with a plain word at every place but one, which has a payload. */
    Sample alone(String place, String payload) {
        return new Sample("a", (ObjectNode) filled(template, found -> found.equals(place) ? payload : "plain"));
    }

    // A path that is longer than the limit is refused, and with it everything else.
    private JsonNode filled(JsonNode node, int number) {
        return filled(node, place -> {
            String payload = payloads.get(payloadAt(number, place));
            return place.startsWith("path-")
                    ? payload.substring(0, Math.min(LONGEST_IN_PATH, payload.length()))
                    : payload;
        });
    }

    private static JsonNode filled(JsonNode node, java.util.function.UnaryOperator<String> text) {
        if (node.isTextual()) {
            return TextNode.valueOf(filled(node.textValue(), text));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(filled(item, text)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(member ->
                            copy.set(wellFormed(filled(member.getKey(), text)), filled(member.getValue(), text)));
            return copy;
        }
        return node;
    }

    // The reader of JSON refuses halves of surrogate pairs in names, and with them the whole document.
    private static String wellFormed(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String filled(String text, java.util.function.UnaryOperator<String> payload) {
        return PLACE.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(inPlace(text, found, payload)));
    }

    // A reference is a URI fragment with a JSON pointer in it (RFC 6901, section 6).
    private static String inPlace(String text, MatchResult found, java.util.function.UnaryOperator<String> payload) {
        String value = payload.apply(found.group(1));
        return text.startsWith("#/components/") ? fragment(value) : value;
    }

    private static String fragment(String value) {
        StringBuilder out = new StringBuilder();
        String pointer = value.replace("~", "~0").replace("/", "~1");
        for (byte each : pointer.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (each >= '0' && each <= '9')
                    || (each >= 'A' && each <= 'Z')
                    || (each >= 'a' && each <= 'z')
                    || each == '_';
            out.append(plain ? Character.toString(each) : String.format("%%%02X", each & 0xff));
        }
        return out.toString();
    }
}
