package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Parses the strings and numbers of a query. */
final class LiteralParser {
    private static final long MAX_INTEGER = (1L << 53) - 1;
    private static final String ESCAPES = "btnfr/\\";
    private static final String ESCAPED = "\b\t\n\f\r/\\";

    private final PathText text;

    LiteralParser(PathText text) {
        this.text = text;
    }

    /** The literal that is next, if one is. */
    Optional<JsonNode> literal() {
        int c = text.peek();
        if (c == '\'' || c == '"') {
            return Optional.of(TextNode.valueOf(string()));
        }
        if (c == '-' || PathText.isDigit(c)) {
            return Optional.of(number());
        }
        int mark = text.mark();
        String word = text.takeWhile(each -> PathText.isNameStart(each) || PathText.isDigit(each));
        if (text.peek() != '(') {
            switch (word) {
                case "true", "false" -> {
                    return Optional.of(BooleanNode.valueOf(word.equals("true")));
                }
                case "null" -> {
                    return Optional.of(NullNode.getInstance());
                }
                default -> {}
            }
        }
        text.reset(mark);
        return Optional.empty();
    }

    /** The index or slice bound that is next. */
    long integer() {
        String sign = text.skip("-") ? "-" : "";
        String digits = text.takeWhile(PathText::isDigit);
        if (digits.isEmpty() || (digits.startsWith("0") && (digits.length() > 1 || !sign.isEmpty()))) {
            throw text.error("an index such as 0 or -1 is expected");
        }
        if (digits.length() > 16 || Long.parseLong(digits) > MAX_INTEGER) {
            throw text.error("the index is too large");
        }
        return Long.parseLong(sign + digits);
    }

    private JsonNode number() {
        StringBuilder number = new StringBuilder(text.skip("-") ? "-" : "");
        String whole = digits();
        if (whole.length() > 1 && whole.startsWith("0")) {
            throw text.error("a number has no zeros in front");
        }
        number.append(whole);
        if (text.skip(".")) {
            number.append('.').append(digits());
        }
        if (text.skip("e") || text.skip("E")) {
            number.append('e')
                    .append(text.skip("-") ? "-" : text.skip("+") ? "+" : "")
                    .append(digits());
        }
        try {
            return DecimalNode.valueOf(new BigDecimal(number.toString()));
        } catch (NumberFormatException e) {
            throw text.error("the number is too large");
        }
    }

    private String digits() {
        String digits = text.takeWhile(PathText::isDigit);
        if (digits.isEmpty()) {
            throw text.error("a digit is expected");
        }
        return digits;
    }

    /** The quoted text that is next. */
    String string() {
        int quote = text.next();
        StringBuilder string = new StringBuilder();
        for (int c = text.next(); c != quote; c = text.next()) {
            if (c == '\\') {
                string.appendCodePoint(escaped(quote));
            } else if (c < 0x20 || (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c))) {
                throw text.error(c < 0 ? "the closing quote is missing" : "this character must be escaped");
            } else {
                string.appendCodePoint(c);
            }
        }
        return string.toString();
    }

    private int escaped(int quote) {
        int c = text.next();
        if (c == quote) {
            return quote;
        }
        if (c != 'u') {
            int known = c < 0 ? -1 : ESCAPES.indexOf(c);
            if (known < 0) {
                throw text.error("this escape is not known");
            }
            return ESCAPED.charAt(known);
        }
        char high = hex();
        if (Character.isHighSurrogate(high) && text.skip("\\u")) {
            char low = hex();
            if (Character.isLowSurrogate(low)) {
                return Character.toCodePoint(high, low);
            }
        }
        if (Character.isSurrogate(high)) {
            throw text.error("this escape is half a character");
        }
        return high;
    }

    private char hex() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int c = text.next();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw text.error("four hexadecimal digits are expected");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }
}
