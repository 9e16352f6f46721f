package dev.callwright.core.emit.java.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks long lines of Java code: outside its brackets if possible, and never in a literal. */
public final class CodeBreaks {
    /** The width of a page. */
    public static final int WIDTH = 120;

    private static final String INDENT = "        ";
    private static final List<String> CLAUSES = List.of(" extends ", " implements ", " permits ");
    // Where a line is broken only if there is no better place.
    private static final int SPACE = 1_000;
    private static final int DOT = 2_000;

    private final String line;
    private final List<Place> places = new ArrayList<>();
    private int depth;

    /** A place where a line may be broken; the lowest rank is the best. */
    private record Place(int index, int rank) {}

    private CodeBreaks(String line) {
        this.line = line;
    }

    /** The line, or the lines that it is broken into, without a line end after the last one. */
    public static String in(String line) {
        List<String> lines = new ArrayList<>();
        int code = line.length() - line.stripLeading().length();
        String indent = line.substring(0, code);
        String rest = line;
        int rank = Integer.MIN_VALUE;
        while (rest.length() > WIDTH) {
            Optional<Place> place = new CodeBreaks(rest).best();
            if (place.isEmpty()) {
                break;
            }
            // Parts of the same brackets stand below each other.
            indent += place.get().rank() > rank ? INDENT : "";
            rank = place.get().rank();
            lines.add(rest.substring(0, place.get().index()).stripTrailing());
            rest = indent + rest.substring(place.get().index()).stripLeading();
        }
        lines.add(rest);
        return String.join("\n", lines);
    }

    // The last one of those in the fewest brackets.
    private Optional<Place> best() {
        int start = line.length() - line.stripLeading().length();
        int index = start;
        while (index <= WIDTH && index < line.length() && !line.startsWith("//", index)) {
            if (index > start) {
                add(index);
            }
            char code = line.charAt(index);
            index = code == '"' || code == '\'' ? afterLiteral(index, code) : step(index);
        }
        return places.stream().reduce((first, second) -> second.rank() <= first.rank() ? second : first);
    }

    private void add(int index) {
        char before = line.charAt(index - 1);
        if (depth == 0 && CLAUSES.stream().anyMatch(each -> line.startsWith(each, index))) {
            places.add(new Place(index, -1));
        } else if (line.startsWith(", ", index - 2)
                || line.startsWith(" = ", index - 3)
                || (before == '(' && line.charAt(index) != ')')) {
            places.add(new Place(index, depth));
        } else if (line.charAt(index) == ' ' && !line.startsWith(" {", index)) {
            places.add(new Place(index, SPACE + depth));
        } else if (line.charAt(index) == '.' && !Character.isDigit(before)) {
            places.add(new Place(index, DOT + depth));
        }
    }

    private int afterLiteral(int from, char quote) {
        int index = from + 1;
        while (index < line.length() && line.charAt(index) != quote) {
            index += line.charAt(index) == '\\' ? 2 : 1;
        }
        return index + 1;
    }

    private int step(int index) {
        switch (line.charAt(index)) {
            case '(', '{', '[', '<' -> depth++;
            case ')', '}', ']', '>' -> depth -= line.startsWith("->", index - 1) ? 0 : 1;
            default -> {}
        }
        return index + 1;
    }
}
