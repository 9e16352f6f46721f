package dev.callwright.core.emit.typescript;

import dev.callwright.core.text.MarkdownFlavor;

/** Markdown as TSDoc and TypeScript read it: braces and at signs begin tags, and a heading would fill an editor's pop-up. */
final class TsDoc implements MarkdownFlavor {
    /** The one flavor there is. */
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

    // TypeScript finds tags at the start of a line of code, too.
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
