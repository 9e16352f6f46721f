package dev.callwright.core.naming.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** English words for punctuation and symbols. */
final class Symbols {
    /** Operators, which always become words. */
    private static final Map<String, List<String>> OPERATORS = Map.ofEntries(
            Map.entry("<=", List.of("less", "than", "or", "equal")),
            Map.entry(">=", List.of("greater", "than", "or", "equal")),
            Map.entry("<>", List.of("not", "equal")),
            Map.entry("!=", List.of("not", "equal")),
            Map.entry("==", List.of("equals")),
            Map.entry("&&", List.of("and")),
            Map.entry("||", List.of("or")),
            Map.entry("<", List.of("less", "than")),
            Map.entry(">", List.of("greater", "than")),
            Map.entry("=", List.of("equals")),
            Map.entry("&", List.of("and")),
            Map.entry("|", List.of("or")),
            Map.entry("%", List.of("percent")),
            Map.entry("*", List.of("star")));

    /** Separators, which become words only when names are spelled out. */
    private static final Map<Integer, String> SEPARATORS = separators();

    private Symbols() {}

    /** The longest operator that starts at an index of the text; empty if there is none. */
    static String operatorAt(String text, int index) {
        if (index + 2 <= text.length() && OPERATORS.containsKey(text.substring(index, index + 2))) {
            return text.substring(index, index + 2);
        }
        String one = text.substring(index, index + 1);
        return OPERATORS.containsKey(one) ? one : "";
    }

    /** The words of an operator. */
    static List<String> words(String operator) {
        return OPERATORS.getOrDefault(operator, List.of());
    }

    /** Whether a character is a separator. */
    static boolean separates(int codePoint) {
        if (codePoint < 0x80) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    /** The word for a separator. */
    static String name(int codePoint) {
        String name = SEPARATORS.get(codePoint);
        return name == null ? codePoint(codePoint) : name;
    }

    /** The word for a code point that identifiers cannot contain, such as {@code u1f600}. */
    static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "u%04x", codePoint);
    }

    private static Map<Integer, String> separators() {
        String signs = " _-+./\\:;,@$#~^`'\"?!()[]{}";
        String[] names = {
            "space", "underscore", "minus", "plus", "dot", "slash", "backslash", "colon", "semicolon", "comma", "at",
            "dollar", "hash", "tilde", "caret", "backtick", "quote", "quotes", "question", "not", "open", "close",
            "open", "close", "open", "close"
        };
        Map<Integer, String> result = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            result.put((int) signs.charAt(i), names[i]);
        }
        return result;
    }
}
