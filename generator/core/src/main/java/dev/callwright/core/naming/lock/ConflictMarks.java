package dev.callwright.core.naming.lock;

import java.util.Optional;

/**
 * A text with the marks that version control leaves where two changes meet: {@code <<<<<<<}, {@code |||||||}, {@code =======}
 * and {@code >>>>>>>} at the start of a line. In each side, the lines of the others are empty, so that lines keep their numbers.
 *
 * @param ours the text without the lines of the other side
 * @param theirs the text of the other side
 * @param base the text that both were made from; empty: the marks do not show it
 * @param line the line of the first mark
 */
record ConflictMarks(String ours, String theirs, Optional<String> base, int line) {
    private static final String OURS = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>>";

    /** The part of a text that a line is in. */
    private enum Part {
        ALL,
        OURS,
        BASE,
        THEIRS
    }

    /** The sides of a text; empty: it has no marks. */
    static Optional<ConflictMarks> in(String text) {
        return text.lines().anyMatch(line -> isMark(line, OURS)) ? Optional.of(split(text)) : Optional.empty();
    }

    private static ConflictMarks split(String text) {
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        StringBuilder base = new StringBuilder();
        Part part = Part.ALL;
        boolean hasBase = false;
        int number = 0;
        int first = 0;
        for (String line : text.lines().toList()) {
            number++;
            Part next = next(part, line);
            boolean isLine = next == part;
            part = next;
            hasBase |= part == Part.BASE;
            first = first == 0 && !isLine ? number : first;
            add(ours, line, isLine && (part == Part.ALL || part == Part.OURS));
            add(theirs, line, isLine && (part == Part.ALL || part == Part.THEIRS));
            add(base, line, isLine && (part == Part.ALL || part == Part.BASE));
        }
        return new ConflictMarks(
                ours.toString(), theirs.toString(), hasBase ? Optional.of(base.toString()) : Optional.empty(), first);
    }

    // A mark of which the others are missing is a line like any other, of which the reader says that it is no JSON.
    private static Part next(Part part, String line) {
        return switch (part) {
            case ALL -> isMark(line, OURS) ? Part.OURS : part;
            case OURS -> isMark(line, BASE) ? Part.BASE : isMark(line, THEIRS) ? Part.THEIRS : part;
            case BASE -> isMark(line, THEIRS) ? Part.THEIRS : part;
            case THEIRS -> isMark(line, END) ? Part.ALL : part;
        };
    }

    private static boolean isMark(String line, String mark) {
        return line.equals(mark) || line.startsWith(mark + " ");
    }

    private static void add(StringBuilder side, String line, boolean isOfSide) {
        side.append(isOfSide ? line : "").append('\n');
    }
}
