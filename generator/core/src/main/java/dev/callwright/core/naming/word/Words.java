package dev.callwright.core.naming.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name, in lower case.
 *
 * @param list at least one word; none is empty, each holds only letters and digits
 */
public record Words(List<String> list) {
    public Words {
        list = List.copyOf(list);
    }

    /** The words of a text in any spelling, without separators such as {@code _}, {@code .} and {@code @}. */
    public static Words of(String text) {
        List<String> words = new WordSplitter(text, false).split();
        return words.isEmpty() ? spelled(text) : new Words(words);
    }

    /** The words of a text with its punctuation spelled out: {@code at class} for {@code @class}. */
    public static Words spelled(String text) {
        List<String> words = new WordSplitter(text, true).split();
        return words.isEmpty() ? new Words(List.of("empty")) : new Words(words);
    }

    /** The words of several texts, concatenated. */
    public static Words ofAll(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            words.addAll(of(text).list());
        }
        return words.isEmpty() ? of("") : new Words(words);
    }

    /** These words followed by others. */
    public Words and(Words others) {
        List<String> words = new ArrayList<>(list);
        words.addAll(others.list());
        return new Words(words);
    }

    /** These words followed by one more, which is in lower case. */
    public Words and(String word) {
        return and(new Words(List.of(word)));
    }

    /** These words with every non-ASCII letter replaced by its code point, for names of files. */
    public Words ascii() {
        for (String word : list) {
            if (!isAscii(word)) {
                return new Words(list.stream().map(Words::asciiWord).toList());
            }
        }
        return this;
    }

    /** The words in lower camel case, such as {@code verificationSession}. */
    public String lowerCamel() {
        return Casing.LOWER_CAMEL.join(list);
    }

    /** The words in upper camel case, such as {@code VerificationSession}. */
    public String upperCamel() {
        return Casing.UPPER_CAMEL.join(list);
    }

    /** The words in upper snake case, such as {@code VERIFICATION_SESSION}. */
    public String upperSnake() {
        return Casing.UPPER_SNAKE.join(list);
    }

    /** The words in kebab case, such as {@code verification-session}. */
    public String kebab() {
        return Casing.KEBAB.join(list);
    }

    /** The words in snake case, such as {@code verification_session}. */
    public String snake() {
        return String.join("_", list);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String asciiWord(String word) {
        StringBuilder ascii = new StringBuilder();
        word.codePoints().forEach(c -> ascii.append(c < 0x80 ? Character.toString(c) : Symbols.codePoint(c)));
        return ascii.toString();
    }
}
