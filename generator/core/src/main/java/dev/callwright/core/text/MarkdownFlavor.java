package dev.callwright.core.text;

/** The differences between Markdown in files and Markdown in comments of a language. */
public interface MarkdownFlavor {
    /** Markdown in a file. */
    MarkdownFlavor PLAIN = new MarkdownFlavor() {
        @Override
        public String escaped() {
            return "";
        }

        @Override
        public String heading(int level, String text) {
            return "#".repeat(level) + " " + text;
        }

        @Override
        public String lineBreak() {
            return "\\\n";
        }

        @Override
        public String codeLine(String line) {
            return line;
        }

        @Override
        public String url(String url) {
            return url;
        }
    };

    /** Characters that need a backslash in addition to the special characters of Markdown. */
    String escaped();

    /** The line of a heading with Markdown text. */
    String heading(int level, String text);

    /** The text of a line break within a paragraph. */
    String lineBreak();

    /** A line of a code block. */
    String codeLine(String line);

    /** The target of a link. */
    String url(String url);
}
