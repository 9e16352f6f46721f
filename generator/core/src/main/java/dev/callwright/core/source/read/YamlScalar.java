package dev.callwright.core.source.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.core.limit.Limit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Converts scalars by the rules of YAML's core schema. */
final class YamlScalar {
    /** A number with an exponent that {@link BigDecimal} does not support. */
    private static final Pattern HUGE = Pattern.compile("[-+]?[0-9.]++[eE][-+]?[0-9]{7,}+");

    private final JsonNodeFactory nodes;

    YamlScalar(JsonNodeFactory nodes) {
        this.nodes = nodes;
    }

    /** The value; empty if the text does not match the tag. Scalars with unknown tags are text. */
    Optional<JsonNode> value(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.STR)) {
            return Optional.of(nodes.textNode(text));
        }
        if (tag.equals(Tag.NULL)) {
            return Optional.of(nodes.nullNode());
        }
        if (tag.equals(Tag.BOOL)) {
            return bool(text);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(text, tag.equals(Tag.INT));
        }
        return Optional.of(nodes.textNode(text));
    }

    /** Thrown for a number with more digits than the limit. */
    static final class NumberTooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Optional<JsonNode> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(nodes.booleanNode(true));
            case "false" -> Optional.of(nodes.booleanNode(false));
            default -> Optional.empty();
        };
    }

    private Optional<JsonNode> number(String text, boolean whole) {
        if (!whole
                && (text.endsWith("inf")
                        || text.endsWith("nan")
                        || text.endsWith("Inf")
                        || text.endsWith("INF")
                        || text.endsWith("NaN")
                        || text.endsWith("NAN"))) {
            // JSON has no infinity and NaN.
            return Optional.of(nodes.textNode(text));
        }
        if (text.length() > Limit.NUMBER_DIGITS.value()) {
            throw new NumberTooLong();
        }
        try {
            return Optional.of(whole ? integer(text) : nodes.numberNode(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            if (HUGE.matcher(text).matches()) {
                throw new NumberTooLong();
            }
            return Optional.empty();
        }
    }

    private JsonNode integer(String text) {
        BigInteger value;
        if (text.startsWith("0o")) {
            value = new BigInteger(text.substring(2), 8);
        } else if (text.startsWith("0x")) {
            value = new BigInteger(text.substring(2), 16);
        } else {
            value = new BigInteger(text);
        }
        if (value.bitLength() < Integer.SIZE) {
            return nodes.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? nodes.numberNode(value.longValue()) : nodes.numberNode(value);
    }
}
