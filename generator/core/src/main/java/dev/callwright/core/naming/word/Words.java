package dev.callwright.core.naming.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name, in lower case.
 *
 * @param list at least one word; none is empty, each holds only letters and digits
 */
public record Words(List<String> list) {
    public Words {
        list = List.copyOf(list);
    }

    /** The words of a text in any spelling; separators such as {@code _}, {@code .} and {@code @} say nothing. */
    public static Words of(String text) {
        List<String> words = new WordSplitter(text, false).split();
        return words.isEmpty() ? spelled(text) : new Words(words);
    }

    /** The words of a text with its punctuation spelled out: {@code at class} for {@code @class}. */
    public static Words spelled(String text) {
        List<String> words = new WordSplitter(text, true).split();
        return words.isEmpty() ? new Words(List.of("empty")) : new Words(words);
    }

    /** The words of several texts in a row. */
    public static Words ofAll(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (String text : texts) {
            words.addAll(of(text).list());
        }
        return words.isEmpty() ? of("") : new Words(words);
    }

    /** These words and then others. */
    public Words and(Words others) {
        List<String> words = new ArrayList<>(list);
        words.addAll(others.list());
        return new Words(words);
    }

    /** These words and then one more, in lower case. */
    public Words and(String word) {
        return and(new Words(List.of(word)));
    }

    /** These words with every letter that is not ASCII as its code point: such names become files on any system. */
    public Words ascii() {
        for (String word : list) {
            if (!isAscii(word)) {
                return new Words(list.stream().map(Words::asciiWord).toList());
            }
        }
        return this;
    }

    /** Such as {@code verificationSession}. */
    public String lowerCamel() {
        return Casing.LOWER_CAMEL.join(list);
    }

    /** Such as {@code VerificationSession}. */
    public String upperCamel() {
        return Casing.UPPER_CAMEL.join(list);
    }

    /** Such as {@code VERIFICATION_SESSION}. */
    public String upperSnake() {
        return Casing.UPPER_SNAKE.join(list);
    }

    /** Such as {@code verification-session}. */
    public String kebab() {
        return Casing.KEBAB.join(list);
    }

    /** Such as {@code verification_session}. */
    public String snake() {
        return String.join("_", list);
    }

    /** The word that stands for a code point without a legal letter, such as {@code u1f600}. */
    static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "u%04x", codePoint);
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
        word.codePoints().forEach(c -> ascii.append(c < 0x80 ? Character.toString(c) : codePoint(c)));
        return ascii.toString();
    }
}
