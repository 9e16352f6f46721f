package dev.callwright.core.emit.snippet.layout;

import dev.callwright.core.emit.java.code.CodeBreaks;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Line breaks in generated code, by its structure: code with parts of several lines is itself written in several lines.
 */
public final class CodeLayout {
    /** The indentation of code that continues a line. */
    public static final String INDENT = "        ";

    private static final int LONGEST_LINE = 70;
    private static final int WIDTH = 100;

    private CodeLayout() {}

    /** The parts between two brackets, in one line if it is short. */
    public static String bracketed(String open, List<String> parts, String close, String indent) {
        String line = open + String.join(", ", parts) + close;
        return isLine(line) ? line : bracketedLines(open, parts, close, indent);
    }

    /** The parts between two brackets, one per line. */
    public static String bracketedLines(String open, List<String> parts, String close, String indent) {
        return parts.stream()
                .map(part -> indented(part, indent))
                .collect(Collectors.joining(
                        ",\n" + indent, open.stripTrailing() + "\n" + indent, "\n" + close.stripLeading()));
    }

    /** A chain of calls, in one line if it is a single short call. */
    public static String chained(String head, List<String> calls, String tail, String indent) {
        String line = head + String.join("", calls) + tail;
        return calls.size() <= 1 && isLine(line) ? line : chainedLines(head, calls, tail, indent);
    }

    /** A chain of calls within some others, in one line if it is short. */
    public static String nested(String head, List<String> calls, int depth) {
        String line = head + String.join("", calls);
        boolean fits = isLine(line) && line.length() <= LONGEST_LINE - depth * INDENT.length();
        return fits ? line : chainedLines(head, calls, "", INDENT);
    }

    /** A chain of calls, one per line. */
    public static String chainedLines(String head, List<String> calls, String tail, String indent) {
        StringBuilder code = new StringBuilder(head);
        calls.forEach(call -> code.append('\n').append(indent).append(indented(call, indent)));
        return tail.isEmpty()
                ? code.toString()
                : code.append('\n').append(indent).append(tail).toString();
    }

    /** Code whose lines after the first are indented. */
    public static String indented(String code, String indent) {
        return code.replace("\n", "\n" + indent);
    }

    /** Java code whose lines after the first are indented like the first, and broken where they are too long. */
    public static String page(String code, String indent) {
        return indented(indent + code, indent)
                .lines()
                .map(CodeBreaks::in)
                .collect(Collectors.joining("\n"))
                .substring(indent.length());
    }

    /** Whether the first line of code that begins in a column fits into the page width. */
    public static boolean fits(String code, int column) {
        return code.lines().findFirst().orElse("").length() + column <= WIDTH;
    }

    private static boolean isLine(String code) {
        return code.length() <= LONGEST_LINE && code.indexOf('\n') < 0;
    }
}
