package dev.callwright.core.naming.word;

import dev.callwright.core.text.EnglishNoun;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits a text into words: at separators, at camel-case humps and around acronyms; operators become words. */
final class WordSplitter {
    /** Latin letters that do not decompose into an ASCII letter and marks. */
    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry(0xDF, "ss"), Map.entry(0x1E9E, "SS"),
            Map.entry(0xE6, "ae"), Map.entry(0xC6, "AE"),
            Map.entry(0xF8, "o"), Map.entry(0xD8, "O"),
            Map.entry(0x153, "oe"), Map.entry(0x152, "OE"),
            Map.entry(0x142, "l"), Map.entry(0x141, "L"),
            Map.entry(0x111, "d"), Map.entry(0x110, "D"),
            Map.entry(0xF0, "d"), Map.entry(0xD0, "D"),
            Map.entry(0xFE, "th"), Map.entry(0xDE, "Th"),
            Map.entry(0x131, "i"), Map.entry(0x2212, "-"));

    private final String text;
    private final boolean spelled;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int index;
    private int firstWordPart = -1;
    private int lastWordPart = -1;

    WordSplitter(String text, boolean spelled) {
        this.text = isSnakeCase(text) || isAscii(text) ? text : simplified(text);
        this.spelled = spelled;
    }

    /** The words in lower case; empty when the text consists of separators that are not spelled out. */
    List<String> split() {
        if (isSnakeCase(text)) {
            splitSnakeCase();
            return words;
        }
        while (index < text.length()) {
            int c = text.codePointAt(index);
            int width = Character.charCount(c);
            if (isWordPart(c)) {
                wordPart(c, index + width);
            } else if (!isInnerApostrophe(c)) {
                width = symbol(c);
            }
            index += width;
        }
        endWord();
        return words;
    }

    // Fast path: most names of most documents are in snake case.
    private static boolean isSnakeCase(String text) {
        int length = text.length();
        if (length == 0 || text.charAt(0) == '_' || text.charAt(length - 1) == '_') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    private void splitSnakeCase() {
        int start = 0;
        for (int end = text.indexOf('_'); end >= 0; end = text.indexOf('_', start)) {
            if (end > start) {
                words.add(text.substring(start, end));
            }
            start = end + 1;
        }
        words.add(text.substring(start));
    }

    private void wordPart(int c, int next) {
        if (c < 0x80) {
            asciiPart((char) c, next);
            return;
        }
        if (word.length() > 0 && Character.isUpperCase(c) && startsHump(next)) {
            endWord();
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            word.append((char) ('0' + digit));
        } else if (word.length() == 0 && !Character.isUnicodeIdentifierStart(c)) {
            word.append(Symbols.codePoint(c)); // a combining mark without a base character
        } else {
            word.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private void asciiPart(char c, int next) {
        if (c >= 'A' && c <= 'Z') {
            if (word.length() > 0 && startsHump(next)) {
                endWord();
            }
            word.append((char) (c + ('a' - 'A')));
        } else {
            word.append(c);
        }
    }

    // A word starts at B in aB, aBC and ABc; IDs and 3D are one word, 3Db is two.
    private boolean startsHump(int next) {
        int previous = text.codePointBefore(index);
        boolean beforeLower = isLower(next) && !EnglishNoun.isPluralOfAcronym(text, next);
        if (Character.isUpperCase(previous) || Character.isDigit(previous)) {
            return beforeLower;
        }
        return isWordPart(previous);
    }

    /** Handles a character that is neither a letter nor a digit; returns the number of chars consumed. */
    private int symbol(int c) {
        if (c == '+' || (c == '-' && isMinus()) || (c == '!' && index == 0 && !isOperator())) {
            sign(c);
            return 1;
        }
        endWord();
        String operator = Symbols.operatorAt(text, index);
        if (!operator.isEmpty()) {
            words.addAll(Symbols.words(operator));
            return operator.length();
        }
        if (!Symbols.separates(c)) {
            words.add(Symbols.codePoint(c));
        } else if (spelled && !isInnerSeparator(c)) {
            words.add(Symbols.name(c));
        }
        return Character.charCount(c);
    }

    // The sign and the digits after it are one word: plus1, minus1.
    private void sign(int c) {
        endWord();
        word.append(Symbols.name(c));
        if (index + 1 >= text.length() || !isDigitAt(index + 1)) {
            endWord();
        }
    }

    private boolean isOperator() {
        return !Symbols.operatorAt(text, index).isEmpty();
    }

    // A hyphen is a minus sign at either end (-created, A-) and before a number that does not follow a word (range:-1).
    private boolean isMinus() {
        boolean afterWord = isWordPartBefore(index);
        boolean beforeWord = isWordPartAt(index + 1);
        if (index == 0) {
            return beforeWord;
        }
        if (index == text.length() - 1) {
            return afterWord;
        }
        char before = text.charAt(index - 1);
        return !afterWord && before != '-' && before != '_' && isDigitAt(index + 1);
    }

    // Inside a name, spaces, underscores and hyphens are separators even when punctuation is spelled out.
    private boolean isInnerSeparator(int c) {
        boolean plain = c == '_' || c == '-' || c == ' ';
        return plain && index > firstWordPart() && index < lastWordPart();
    }

    private boolean isInnerApostrophe(int c) {
        return !spelled && (c == '\'' || c == 0x2019) && isWordPartBefore(index) && isWordPartAt(index + 1);
    }

    private int firstWordPart() {
        if (firstWordPart < 0) {
            firstWordPart = 0;
            while (firstWordPart < text.length() && !isWordPart(text.codePointAt(firstWordPart))) {
                firstWordPart += Character.charCount(text.codePointAt(firstWordPart));
            }
        }
        return firstWordPart;
    }

    private int lastWordPart() {
        if (lastWordPart < 0) {
            lastWordPart = text.length();
            while (lastWordPart > 0 && !isWordPart(text.codePointBefore(lastWordPart))) {
                lastWordPart -= Character.charCount(text.codePointBefore(lastWordPart));
            }
        }
        return lastWordPart;
    }

    private boolean isWordPartBefore(int at) {
        return at > 0 && isWordPart(text.codePointBefore(at));
    }

    private boolean isWordPartAt(int at) {
        return at < text.length() && isWordPart(text.codePointAt(at));
    }

    private boolean isDigitAt(int at) {
        return at < text.length() && Character.isDigit(text.codePointAt(at));
    }

    private boolean isLower(int at) {
        return at < text.length() && Character.isLowerCase(text.codePointAt(at));
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private boolean isWordPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        // Identifiers do not start with a combining mark.
        return (IdentifierCharacters.isLetterOrDigit(c) || (mark && word.length() > 0))
                && !Character.isIdentifierIgnorable(c);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    // Removes accents and replaces compatibility forms; other scripts are unchanged.
    private static String simplified(String text) {
        StringBuilder result = new StringBuilder();
        Normalizer.normalize(text, Form.NFKD).codePoints().forEach(c -> {
            String latin = LATIN.get(c);
            if (latin != null) {
                result.append(latin);
            } else if (!(c >= 0x300 && c <= 0x36F) && !(c >= 0xFE00 && c <= 0xFE0F)) {
                result.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(result, Form.NFC);
    }
}
