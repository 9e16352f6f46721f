package dev.callwright.core.emit.site.guide;

import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Descriptions;
import dev.callwright.core.text.PlainWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A guide of the site.
 *
 * @param page its page
 * @param source its file
 */
public record Guide(SitePage page, GuideSource source) {
    /** The guides in their order, below the first page of the site. */
    public static List<Guide> of(List<GuideSource> sources, SitePage index) {
        return sources.stream()
                .map(source ->
                        new Guide(new SitePage("guides/" + source.name(), title(source), List.of(index)), source))
                .toList();
    }

    // What it begins with, or the first heading of the first level, or else the name of the file.
    private static String title(GuideSource source) {
        return heading(new Descriptions(Optional.empty()).of(source.text()))
                .map(Block.Heading::inlines)
                .map(PlainWords::of)
                .filter(title -> !title.isEmpty())
                .orElse(source.name());
    }

    private static Optional<Block.Heading> heading(Description text) {
        return text.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading ->
                        heading.level() == 1 || heading.equals(text.blocks().get(0)))
                .findFirst();
    }

    /**
     * The text without its title.
     *
     * @param links finds the relative URL of the page that a link leads to
     * @param docsUrl the base URL of links that lead to no page
     */
    public Description text(Function<String, Optional<String>> links, Optional<String> docsUrl) {
        Description whole = new Descriptions(docsUrl, links).of(source.text());
        List<Block> blocks = whole.blocks();
        boolean startsWithTitle = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading;
        return startsWithTitle ? new Description(blocks.subList(1, blocks.size())) : whole;
    }
}
