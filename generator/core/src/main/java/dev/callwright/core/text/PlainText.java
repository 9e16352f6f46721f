package dev.callwright.core.text;

import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Inline.Text;
import java.util.ArrayList;
import java.util.List;

/** Text without markup. */
final class PlainText {
    private static final String MARKS = "<&*[]`~\\\n";

    private PlainText() {}

    /** Whether visible text is one line without markup of Markdown or HTML. */
    static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 || (c == '_' && !isInWord(text, i)) || (c == ' ' && !isBetweenWords(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isBetweenWords(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    /** The paragraphs of plain text. */
    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : VisibleText.of(text).split("\n", -1)) {
            append(line, paragraph);
            if (line.isBlank()) {
                end(paragraph, blocks);
            }
        }
        end(paragraph, blocks);
        return blocks;
    }

    private static void append(String line, StringBuilder paragraph) {
        for (String word : line.split(" ")) {
            if (!word.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(word);
            }
        }
    }

    private static void end(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(List.of(new Text(paragraph.toString()))));
            paragraph.setLength(0);
        }
    }
}
