package dev.callwright.core.emit.typescript;

import java.util.List;

/** Line breaks between the alternatives of a type alias. */
final class AliasLayout {
    private static final int WIDTH = 80;
    private static final int PACKED_WIDTH = 110;
    private static final int MOST_LINES = 200;

    private AliasLayout() {}

    /**
     * Prefix, alternatives and suffix: in one line, else one alternative per line, else in as few lines as possible.
     */
    static String layout(String prefix, List<String> alternatives, String suffix) {
        String line = prefix + String.join(" | ", alternatives) + suffix;
        if (line.length() <= WIDTH || alternatives.size() == 1) {
            return line;
        }
        String end = suffix.isEmpty() ? "" : "\n" + suffix;
        String start = prefix.stripTrailing();
        return alternatives.size() <= MOST_LINES
                ? start + "\n  | " + String.join("\n  | ", alternatives) + end
                : start + packed(alternatives) + end;
    }

    private static String packed(List<String> alternatives) {
        StringBuilder text = new StringBuilder();
        int column = PACKED_WIDTH;
        for (String alternative : alternatives) {
            if (column + alternative.length() > PACKED_WIDTH) {
                text.append("\n ");
                column = 1;
            }
            text.append(" | ").append(alternative);
            column += alternative.length() + 3;
        }
        return text.toString();
    }
}
