package dev.callwright.core.emit.typescript;

import dev.callwright.core.text.MarkdownFlavor;

/** Markdown of TSDoc comments: braces and at signs begin tags, and headings are too large for tooltips of editors. */
final class TsDoc implements MarkdownFlavor {
    /** The only instance. */
    static final TsDoc FLAVOR = new TsDoc();

    private TsDoc() {}

    @Override
    public String escaped() {
        return "{}@";
    }

    @Override
    public String heading(int level, String text) {
        return "**" + text + "**";
    }

    @Override
    public String lineBreak() {
        return "\n\n";
    }

    // TypeScript recognizes tags at the start of a line even in code blocks.
    @Override
    public String codeLine(String line) {
        String text = line.stripLeading();
        return text.startsWith("@") ? line.substring(0, line.length() - text.length()) + "\\" + text : line;
    }

    @Override
    public String url(String url) {
        return url.startsWith("mailto:") ? url.replace("@", "\\@") : url.replace("@", "%40");
    }
}
