package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Converts CommonMark mixed with HTML to HTML. */
final class MarkdownReader {
    private static final List<Extension> TABLES = List.of(
            TablesExtension.builder().maxCells(Limit.DESCRIPTION_TABLE.value()).build());
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .enabledBlockTypes(BLOCKS)
            .customBlockParserFactory(new RawHtmlBlock.Factory())
            .maxOpenBlockParsers(Limit.DESCRIPTION_DEPTH.value())
            .maxInlineNesting(Limit.DESCRIPTION_DEPTH.value())
            .build();

    private MarkdownReader() {}

    /**
     * The text as HTML.
     *
     * @throws IllegalArgumentException if its tables have too many cells
     */
    static String html(String source) {
        HtmlTags tags = new HtmlTags(source);
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .nodeRendererFactory(context -> new Renderer(context, tags, source.length()))
                .build()
                .render(PARSER.parse(source));
    }

    /** Renders the nodes that differ from plain CommonMark. */
    private static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final HtmlTags tags;
        private int urls;

        Renderer(HtmlNodeRendererContext context, HtmlTags tags, int urls) {
            this.context = context;
            this.tags = tags;
            this.urls = urls;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlInline.class, HtmlBlock.class, Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof HtmlInline inline && !tags.isMarkup(inline.getLiteral())) {
                context.getWriter().text(inline.getLiteral());
            } else if (node instanceof HtmlInline inline) {
                context.getWriter().raw(inline.getLiteral());
            } else if (node instanceof HtmlBlock block) {
                context.getWriter().raw(block.getLiteral());
            } else {
                link(node instanceof Link link ? link.getDestination() : "", node);
            }
        }

        // A reference definition is written once and used many times, so all URLs together can be far longer than the
        // text. Of images only the text remains.
        private void link(String url, Node node) {
            urls -= url.length();
            boolean leads = !url.isEmpty() && urls >= 0;
            if (leads) {
                context.getWriter().tag("a", Map.of("href", url));
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (leads) {
                context.getWriter().tag("/a");
            }
        }
    }
}
