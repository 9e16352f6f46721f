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
        BlockBuilder builder = new BlockBuilder();
        children(element, builder);
        return builder.blocks();
    }

    @Override
    public List<Block> insideStrong(Element element) {
        BlockBuilder builder = BlockBuilder.inStrong();
        children(element, builder);
        return builder.blocks();
    }

    private void children(Element element, BlockBuilder builder) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                builder.text(text.getWholeText());
            } else if (node instanceof Element child) {
                element(child, builder);
            }
        }
    }

    private void element(Element element, BlockBuilder builder) {
        switch (element.normalName()) {
            case "em", "i", "var", "cite", "dfn" -> format(Format.EMPHASIS, element, builder);
            case "strong", "b" -> format(Format.STRONG, element, builder);
            case "a" -> anchor(element, builder);
            case "code", "tt", "kbd", "samp" -> builder.code(element.wholeText());
            case "br" -> builder.lineBreak();
            case "img" -> builder.text(element.attr("alt"));
            case "script", "style", "iframe", "noscript", "svg", "title" -> {}
            default -> block(element, builder);
        }
    }

    private void block(Element element, BlockBuilder builder) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, builder);
            case "ul", "ol" -> list(element, builder);
            case "li" -> strayItem(element, builder);
            case "pre" -> preformatted(element, builder);
            case "blockquote" -> quote(element, builder);
            case "table" -> table(element, builder);
            case "dt", "summary" -> {
                builder.end();
                format(Format.STRONG, element, builder);
                builder.end();
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
                builder.end();
                children(element, builder);
                builder.end();
            }
            default -> children(element, builder);
        }
    }

    private void format(Format format, Element element, BlockBuilder builder) {
        builder.open(format, "");
        children(element, builder);
        builder.close();
    }

    private void anchor(Element element, BlockBuilder builder) {
        Optional<String> url = links.resolve(element.attr("href"));
        builder.open(url.isPresent() ? Format.LINK : Format.NONE, url.orElse(""));
        children(element, builder);
        builder.close();
    }

    private void heading(Element element, BlockBuilder builder) {
        int level = element.normalName().charAt(1) - '0';
        builder.end();
        insideStrong(element)
                .forEach(block -> builder.add(
                        block instanceof Paragraph paragraph ? new Heading(level, paragraph.inlines()) : block));
    }

    private void quote(Element element, BlockBuilder builder) {
        List<Block> blocks = inside(element);
        builder.end();
        if (!blocks.isEmpty()) {
            builder.add(new Quote(blocks));
        }
    }

    private void table(Element element, BlockBuilder builder) {
        builder.end();
        new TableReader(this, element).blocks().forEach(builder::add);
    }

    private void preformatted(Element element, BlockBuilder builder) {
        builder.end();
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
            builder.add(new CodeBlock(language(element), lines.subList(from, to)));
        }
    }

    private static String language(Element preformatted) {
        Element code = preformatted.firstElementChild();
        Matcher named = LANGUAGE.matcher(code == null ? "" : code.className());
        return named.matches() ? named.group(1) : "";
    }

    private void list(Element element, BlockBuilder builder) {
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
        builder.end();
        if (!items.isEmpty()) {
            boolean numbered = element.normalName().equals("ol");
            builder.add(new Bullets(numbered, numbered ? start(element.attr("start")) : 1, items));
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
    private void strayItem(Element element, BlockBuilder builder) {
        List<Block> content = inside(element);
        builder.end();
        if (!content.isEmpty()) {
            builder.addItem(new Item(content));
        }
    }
}
