package dev.callwright.core.text;

/** What differs between Markdown in a file and Markdown in the comments of a language. */
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

    /** Characters that need a backslash beside those that mean something in Markdown. */
    String escaped();

    /** The line of a heading whose text is Markdown already. */
    String heading(int level, String text);

    /** What ends a line within a paragraph; line feeds are kept. */
    String lineBreak();

    /** A line of a code block. */
    String codeLine(String line);

    /** The target of a link. */
    String url(String url);
}
