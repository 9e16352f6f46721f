package dev.callwright.core.diff.document;

import dev.callwright.core.text.MessageText;

/** Two texts in a sentence: of long ones, the parts in which they differ. */
final class Excerpts {
    private static final int LONG = 200;
    private static final int BEFORE = 20;
    private static final int AFTER = 60;

    private Excerpts() {}

    static Two<String> of(Two<String> texts) {
        if (texts.before().length() <= LONG || texts.after().length() <= LONG) {
            return texts.map(MessageText::piece);
        }
        int shorter = Math.min(texts.before().length(), texts.after().length());
        int same = 0;
        while (same < shorter && texts.before().charAt(same) == texts.after().charAt(same)) {
            same++;
        }
        int first = same;
        return texts.map(text -> excerpt(text, first));
    }

    private static String excerpt(String text, int first) {
        int start = boundary(text, Math.max(0, first - BEFORE));
        int end = boundary(text, Math.min(text.length(), first + AFTER));
        return (start > 0 ? "\u2026" : "") + text.substring(start, end) + (end < text.length() ? "\u2026" : "");
    }

    // Not between the halves of a character.
    private static int boundary(String text, int index) {
        boolean splits = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return splits ? index - 1 : index;
    }
}
