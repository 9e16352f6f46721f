package dev.callwright.core.emit.site.page;

import java.util.List;

/** The statements of a Java snippet: what its method {@code main} does. */
final class MainStatements {
    private static final String START = "    public static void main(String[] args)";
    private static final String END = "    }";
    private static final int INDENT = 8;

    private MainStatements() {}

    /** The body of main without indentation; the whole file if there is none. */
    static String of(String file) {
        List<String> lines = file.lines().toList();
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith(START)) {
            start++;
        }
        while (start < lines.size() && !lines.get(start).endsWith("{")) {
            start++;
        }
        int end = start;
        while (end < lines.size() && !lines.get(end).equals(END)) {
            end++;
        }
        if (end >= lines.size()) {
            return file;
        }
        StringBuilder statements = new StringBuilder();
        for (String line : lines.subList(start + 1, end)) {
            statements
                    .append(line.substring(
                            Math.min(INDENT, line.length() - line.stripLeading().length())))
                    .append('\n');
        }
        return statements.toString();
    }
}
