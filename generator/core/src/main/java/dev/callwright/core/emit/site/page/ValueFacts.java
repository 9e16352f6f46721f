package dev.callwright.core.emit.site.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.Limits;
import dev.callwright.core.model.Value;
import dev.callwright.core.text.Invisible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the document says about a value besides its type and text: constants, defaults, limits, examples. */
public final class ValueFacts {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 200;

    private ValueFacts() {}

    /**
     * A fact.
     *
     * @param label its words
     * @param code the value that they introduce, if any
     */
    public record Fact(String label, Optional<String> code) {}

    /** The facts, the most important first. */
    public static List<Fact> of(Value value) {
        List<Fact> facts = new ArrayList<>();
        value.constant().ifPresent(json -> facts.add(fact("Always", json)));
        if (!value.choices().isEmpty()) {
            facts.add(new Fact(
                    "One of",
                    Optional.of(String.join(
                            ", ",
                            value.choices().stream().map(ValueFacts::readable).toList()))));
        }
        value.defaultValue().ifPresent(json -> facts.add(fact("Default", json)));
        limits(value.limits(), facts);
        if (value.clearable()) {
            facts.add(words("An empty string clears it"));
        }
        value.declared().examples().findFirst().ifPresent(json -> facts.add(fact("Example", json)));
        return facts;
    }

    private static void limits(Limits limits, List<Fact> facts) {
        range(limits.minLength().map(ValueFacts::digits), limits.maxLength().map(ValueFacts::digits), " characters")
                .ifPresent(facts::add);
        range(
                        limits.minimum().map(each -> each.toPlainString()),
                        limits.maximum().map(each -> each.toPlainString()),
                        "")
                .ifPresent(facts::add);
        limits.pattern().ifPresent(pattern -> facts.add(new Fact("Pattern", Optional.of(cut(pattern)))));
    }

    private static Optional<Fact> range(Optional<String> least, Optional<String> most, String unit) {
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(words(least.get() + " to " + most.get() + unit));
        }
        return least.map(each -> words("At least " + each + unit))
                .or(() -> most.map(each -> words("At most " + each + unit)));
    }

    private static String digits(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static Fact words(String label) {
        return new Fact(label, Optional.empty());
    }

    private static Fact fact(String label, String json) {
        return new Fact(label, Optional.of(readable(json)));
    }

    /** The text of a JSON value: of a string without quotes, unless nothing would be left. */
    static String readable(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            boolean isText = node.isTextual() && !node.textValue().isBlank();
            return cut(isText ? node.textValue() : Invisible.escapedInJson(node.toString()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e); // the model contains valid JSON only
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                + "\u2026";
    }
}
