package dev.callwright.core.typescript;

/** Characters that a reader of generated code cannot see, some of which reorder what can be seen. */
final class Invisible {
    private Invisible() {}

    /** Whether a character is a control or formatting mark or a line separator. */
    static boolean is(char c) {
        if (c < 0x80) {
            return c < ' ' || c == 0x7F;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                c != 0x200D; // joins emoji
            default -> false;
        };
    }
}
