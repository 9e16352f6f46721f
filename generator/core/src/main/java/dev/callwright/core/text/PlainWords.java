package dev.callwright.core.text;

import java.util.List;
import java.util.stream.Collectors;

/** The words of inlines, without markup. */
public final class PlainWords implements Inline.Visitor<String> {
    private PlainWords() {}

    /** The words in one line. */
    public static String of(List<Inline> inlines) {
        return VisibleText.line(joined(inlines));
    }

    private static String joined(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(new PlainWords())).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return joined(emphasis.inlines());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return joined(strong.inlines());
    }

    @Override
    public String link(Inline.Link link) {
        return joined(link.inlines());
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return " ";
    }
}
