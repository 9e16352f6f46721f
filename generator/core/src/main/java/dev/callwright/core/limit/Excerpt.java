package dev.callwright.core.limit;

/** As much of a text as a message needs to be understood. */
public final class Excerpt {
    private static final int LONGEST = 200;

    private Excerpt() {}

    /** The text of a document as a message repeats it: a long one is cut. */
    public static String of(String text) {
        return cut(text, LONGEST);
    }

    /** The text, its middle left out where it is longer than given: both ends of a message say something. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int start = boundary(text, longest / 4 * 3);
        int end = boundary(text, text.length() - longest / 4);
        return text.substring(0, start) + "[" + (end - start) + " more characters]" + text.substring(end);
    }

    // Not between the two halves of one character.
    private static int boundary(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }
}
