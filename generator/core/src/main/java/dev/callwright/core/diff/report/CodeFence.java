package dev.callwright.core.diff.report;

import dev.callwright.core.text.MarkdownText;
import dev.callwright.core.text.MessageText;
import java.util.List;

/** Fenced code in Markdown. */
final class CodeFence {
    private CodeFence() {}

    /** @param indent the spaces before each line, for code in a list */
    static String of(String language, List<String> lines, String indent) {
        List<String> visible = lines.stream().map(MessageText::line).toList();
        String fence = MarkdownText.fence(visible);
        StringBuilder out =
                new StringBuilder(indent).append(fence).append(language).append('\n');
        visible.forEach(line -> out.append((indent + line).stripTrailing()).append('\n'));
        return out.append(indent).append(fence).append('\n').toString();
    }
}
