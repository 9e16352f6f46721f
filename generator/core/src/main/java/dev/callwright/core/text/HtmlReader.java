package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.BlockBuilder.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Converts HTML to blocks. */
final class HtmlReader implements ElementReader {
    private static final Pattern LANGUAGE = Pattern.compile("language-([A-Za-z0-9]{1,20})\\b.*");

    private final Links links;

    HtmlReader(Links links) {
        this.links = links;
    }

    /** The blocks of the body. */
    List<Block> blocks(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limit.DESCRIPTION_DEPTH.value() * 2);
        return inside(parser.parseInput(html, "").body());
    }

    @Override
    public List<Block> inside(Element element) {
        BlockBuilder flow = new BlockBuilder();
        children(element, flow);
        return flow.blocks();
    }

    @Override
    public List<Block> insideStrong(Element element) {
        BlockBuilder flow = BlockBuilder.inStrong();
        children(element, flow);
        return flow.blocks();
    }

    private void children(Element element, BlockBuilder flow) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                flow.text(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child, flow);
            }
        }
    }

    private void element(Element element, BlockBuilder flow) {
        switch (element.normalName()) {
            case "em", "i", "var", "cite", "dfn" -> format(Format.EMPHASIS, element, flow);
            case "strong", "b" -> format(Format.STRONG, element, flow);
            case "a" -> anchor(element, flow);
            case "code", "tt", "kbd", "samp" -> flow.code(element.wholeText());
            case "br" -> flow.lineBreak();
            case "img" -> flow.text(element.attr("alt"));
            case "script", "style", "iframe", "noscript", "svg", "title" -> {}
            default -> block(element, flow);
        }
    }

    private void block(Element element, BlockBuilder flow) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, flow);
            case "ul", "ol" -> list(element, flow);
            case "li" -> strayItem(element, flow);
            case "pre" -> preformatted(element, flow);
            case "blockquote" -> quote(element, flow);
            case "table" -> table(element, flow);
            case "dt", "summary" -> {
                flow.end();
                format(Format.STRONG, element, flow);
                flow.end();
            }
            case "p",
                    "div",
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "details",
                    "figure",
                    "figcaption",
                    "dl",
                    "dd",
                    "hr",
                    "caption",
                    "center",
                    "tr" -> {
                flow.end();
                children(element, flow);
                flow.end();
            }
            default -> children(element, flow);
        }
    }

    private void format(Format format, Element element, BlockBuilder flow) {
        flow.open(format, "");
        children(element, flow);
        flow.close();
    }

    private void anchor(Element element, BlockBuilder flow) {
        Optional<String> url = links.resolve(element.attr("href"));
        flow.open(url.isPresent() ? Format.LINK : Format.NONE, url.orElse(""));
        children(element, flow);
        flow.close();
    }

    private void heading(Element element, BlockBuilder flow) {
        int level = element.normalName().charAt(1) - '0';
        flow.end();
        insideStrong(element)
                .forEach(block -> flow.add(
                        block instanceof Paragraph paragraph ? new Heading(level, paragraph.inlines()) : block));
    }

    private void quote(Element element, BlockBuilder flow) {
        List<Block> blocks = inside(element);
        flow.end();
        if (!blocks.isEmpty()) {
            flow.add(new Quote(blocks));
        }
    }

    private void table(Element element, BlockBuilder flow) {
        flow.end();
        new TableReader(this, element).blocks().forEach(flow::add);
    }

    private void preformatted(Element element, BlockBuilder flow) {
        flow.end();
        List<String> lines = Arrays.stream(VisibleText.of(element.wholeText()).split("\n", -1))
                .map(String::stripTrailing)
                .toList();
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isEmpty()) {
            to--;
        }
        if (from < to) {
            flow.add(new CodeBlock(language(element), lines.subList(from, to)));
        }
    }

    private static String language(Element preformatted) {
        Element code = preformatted.firstElementChild();
        Matcher named = LANGUAGE.matcher(code == null ? "" : code.className());
        return named.matches() ? named.group(1) : "";
    }

    private void list(Element element, BlockBuilder flow) {
        List<Item> items = new ArrayList<>();
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            BlockBuilder inner = new BlockBuilder();
            if (node instanceof Element child && child.normalName().equals("li")) {
                children(child, inner);
            } else if (node instanceof Element child) {
                element(child, inner);
            } else if (node instanceof TextNode text) {
                inner.text(text.getWholeText());
            }
            addItem(items, inner.blocks(), node.normalName());
        }
        flow.end();
        if (!items.isEmpty()) {
            boolean numbered = element.normalName().equals("ol");
            flow.add(new Bullets(numbered, numbered ? start(element.attr("start")) : 1, items));
        }
    }

    // Authors put lists of the next level into the list instead of into the item before it.
    private static void addItem(List<Item> items, List<Block> blocks, String element) {
        if (!items.isEmpty() && (element.equals("ul") || element.equals("ol"))) {
            List<Block> longer = new ArrayList<>(items.get(items.size() - 1).blocks());
            longer.addAll(blocks);
            items.set(items.size() - 1, new Item(longer));
        } else if (!blocks.isEmpty()) {
            items.add(new Item(blocks));
        }
    }

    private static int start(String number) {
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1;
    }

    // An item without a list around it.
    private void strayItem(Element element, BlockBuilder flow) {
        List<Block> content = inside(element);
        flow.end();
        if (!content.isEmpty()) {
            flow.addItem(new Item(content));
        }
    }
}
