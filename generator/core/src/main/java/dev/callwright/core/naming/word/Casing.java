package dev.callwright.core.naming.word;

import java.util.List;
import java.util.Locale;

/** The casing of an identifier or file name. */
public enum Casing {
    LOWER_CAMEL {
        @Override
        public String join(List<String> words) {
            return camel(words, false);
        }

        @Override
        public String append(String name, String word) {
            return name + capitalized(word);
        }

        @Override
        public String prepend(List<String> words, String name) {
            return camel(words, false) + capitalized(name);
        }
    },
    UPPER_CAMEL {
        @Override
        public String join(List<String> words) {
            return camel(words, true);
        }

        @Override
        public String append(String name, String word) {
            return name + capitalized(word);
        }

        @Override
        public String prepend(List<String> words, String name) {
            return camel(words, true) + capitalized(name);
        }
    },
    UPPER_SNAKE {
        @Override
        public String join(List<String> words) {
            String joined = String.join("_", words).toUpperCase(Locale.ROOT);
            return isDigit(joined.charAt(0)) ? "_" + joined : joined;
        }

        @Override
        public String append(String name, String word) {
            return name + "_" + word.toUpperCase(Locale.ROOT);
        }

        @Override
        public String prepend(List<String> words, String name) {
            return join(words) + "_" + name;
        }
    },
    KEBAB {
        @Override
        public String join(List<String> words) {
            return String.join("-", words);
        }

        @Override
        public String append(String name, String word) {
            return name + "-" + word;
        }

        @Override
        public String prepend(List<String> words, String name) {
            return join(words) + "-" + name;
        }
    };

    /** The words joined to one name; not empty and, except for {@link #KEBAB}, not starting with a digit. */
    public abstract String join(List<String> words);

    /** The name with a lower-case word appended. */
    public abstract String append(String name, String word);

    /** The name with lower-case words in front. */
    public abstract String prepend(List<String> words, String name);

    /** The text with its first letter in upper case. */
    public static String capitalized(String text) {
        int first = text.codePointAt(0);
        int title = Character.toTitleCase(first);
        if (first == title) {
            return text;
        }
        return new StringBuilder(text.length())
                .appendCodePoint(title)
                .append(text, Character.charCount(first), text.length())
                .toString();
    }

    // Adjacent digits are separated, so that 1.2 and 12 give different names: v1_2, v12.
    private static String camel(List<String> words, boolean upperFirst) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean first = name.length() == 0;
            boolean digits = isDigit(word.charAt(0));
            if (digits && (first || isDigit(name.charAt(name.length() - 1)))) {
                name.append('_');
            }
            name.append(first && !upperFirst ? word : capitalized(word));
        }
        return name.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
