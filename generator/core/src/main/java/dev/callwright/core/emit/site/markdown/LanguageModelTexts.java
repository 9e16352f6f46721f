package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.Block;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Inline;
import dev.callwright.core.text.PlainWords;
import java.util.List;
import java.util.Optional;

/** The texts for language models (llmstxt.org): {@code llms.txt} lists the pages, {@code llms-full.txt} has all of them. */
final class LanguageModelTexts {
    private static final int LONGEST_SUMMARY = 400;
    private static final int ONE_LINE = 100_000;

    private final SiteContext site;
    private final SiteExtras extras;

    LanguageModelTexts(SiteContext site, SiteExtras extras) {
        this.site = site;
        this.extras = extras;
    }

    /**
     * Pages under one heading.
     *
     * @param title the heading; a section {@code Optional} may be skipped by readers
     */
    record Section(String title, List<TextPage> pages) {
        Section {
            pages = List.copyOf(pages);
        }
    }

    /** The list of pages. */
    String list(List<Section> sections) {
        PageText text = new PageText().heading(1, site.pages().index().title());
        summary()
                .ifPresent(words -> text.blocks(
                        List.of(new Block.Quote(List.of(new Block.Paragraph(List.of(new Inline.Text(words))))))));
        text.paragraph(new InlineText()
                .text("Each page is Markdown. ")
                .link(link("llms-full.txt"), "llms-full.txt")
                .text(" has all of them, ")
                .link(link("index.json"), "index.json")
                .text(" lists the operations."));
        for (Section section : sections) {
            if (!section.pages().isEmpty()) {
                text.heading(2, section.title())
                        .list(section.pages().stream().map(this::item).toList());
            }
        }
        return text.text(ONE_LINE);
    }

    private Item item(TextPage page) {
        InlineText line =
                new InlineText().link(link(page.page().file(".md")), page.page().title());
        return new Item((page.note().isEmpty() ? line : line.text(": " + page.note()))
                .paragraph()
                .blocks());
    }

    private String link(String file) {
        return extras.address()
                .map(address -> PercentEncoding.encoded(address.of(file)))
                .orElseGet(() -> PercentEncoding.encoded(file));
    }

    private Optional<String> summary() {
        Description text = site.descriptions()
                .of(
                        site.model().info().docs().summary(),
                        site.model().info().docs().description());
        return text.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainWords.of(((Block.Paragraph) block).inlines()))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> words.length() <= LONGEST_SUMMARY ? words : shortened(words));
    }

    private static String shortened(String words) {
        int space = words.lastIndexOf(' ', LONGEST_SUMMARY);
        int end = space > 0 ? space : LONGEST_SUMMARY;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    /** The text of all pages, as many as the limit allows. */
    static String full(List<TextPage> pages) {
        StringBuilder all = new StringBuilder();
        int left = 0;
        for (TextPage page : pages) {
            String text = address(page.page()) + "\n" + page.text() + "\n";
            if (all.length() + text.length() > Limit.SITE_TEXT.value()) {
                left++;
            } else {
                all.append(text);
            }
        }
        return left == 0 ? all.toString() : all.toString() + left + " more pages are listed in llms.txt.\n";
    }

    // Links of a page are relative to its address.
    private static String address(SitePage page) {
        return new PageText()
                .paragraph(new InlineText().text("Page ").code(page.file(".md")).text(":"))
                .text();
    }
}
