package dev.callwright.core.diff.report;

import dev.callwright.core.text.MessageText;
import java.util.List;

/** Fenced code in Markdown. The fence is longer than any run of backticks in the code, so that nothing in it ends it. */
final class CodeFence {
    private static final int LENGTH = 3;

    private CodeFence() {}

    /** @param indent the spaces before each line, for code in a list */
    static String of(String language, List<String> lines, String indent) {
        List<String> visible = lines.stream().map(MessageText::line).toList();
        int longest = visible.stream().mapToInt(CodeFence::longestRun).max().orElse(0);
        String fence = "`".repeat(Math.max(LENGTH, longest + 1));
        StringBuilder out =
                new StringBuilder(indent).append(fence).append(language).append('\n');
        visible.forEach(line -> out.append((indent + line).stripTrailing()).append('\n'));
        return out.append(indent).append(fence).append('\n').toString();
    }

    private static int longestRun(String line) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
