package dev.callwright.core.text;

import dev.callwright.core.text.Inline.Code;
import dev.callwright.core.text.Inline.Emphasis;
import dev.callwright.core.text.Inline.LineBreak;
import dev.callwright.core.text.Inline.Link;
import dev.callwright.core.text.Inline.Strong;
import dev.callwright.core.text.Inline.Text;
import java.util.List;

/** Appends inlines as HTML. */
final class HtmlInlines implements Inline.Visitor<StringBuilder> {
    private final StringBuilder out;

    HtmlInlines(StringBuilder out) {
        this.out = out;
    }

    void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    @Override
    public StringBuilder text(Text text) {
        HtmlText.append(text.text(), out);
        return out;
    }

    @Override
    public StringBuilder code(Code code) {
        out.append("<code>");
        HtmlText.append(code.text(), out);
        return out.append("</code>");
    }

    @Override
    public StringBuilder emphasis(Emphasis emphasis) {
        return inside("em", emphasis.inlines());
    }

    @Override
    public StringBuilder strong(Strong strong) {
        return inside("strong", strong.inlines());
    }

    private StringBuilder inside(String element, List<Inline> inlines) {
        out.append('<').append(element).append('>');
        all(inlines);
        return out.append("</").append(element).append('>');
    }

    // The page is not told where its readers go, and the other page gets no hold of it.
    @Override
    public StringBuilder link(Link link) {
        out.append("<a href=\"");
        HtmlText.append(link.url(), out);
        out.append("\" rel=\"noreferrer\">");
        all(link.inlines());
        return out.append("</a>");
    }

    @Override
    public StringBuilder lineBreak(LineBreak lineBreak) {
        return out.append("<br>");
    }
}
