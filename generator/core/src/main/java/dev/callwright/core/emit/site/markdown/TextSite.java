package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.markdown.LanguageModelTexts.Section;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.model.Resource;
import dev.callwright.core.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/** Emits the pages of a site as Markdown, and the texts for language models. */
public final class TextSite {
    private TextSite() {}

    /** The files, with paths below the site. */
    public static List<GeneratedFile> of(SiteContext site, SiteExtras extras) {
        TextPages pages = new TextPages(site, extras);
        List<Section> sections = sections(site, pages);
        List<TextPage> all = new ArrayList<>(List.of(pages.index()));
        sections.forEach(section -> all.addAll(section.pages()));
        List<GeneratedFile> files = new ArrayList<>();
        all.forEach(page -> files.add(new GeneratedFile(page.page().file(".md"), page.text())));
        TextPage credentials = pages.credentials();
        files.add(new GeneratedFile(credentials.page().file(".md"), credentials.text()));
        LanguageModelTexts texts = new LanguageModelTexts(site, extras);
        files.add(new GeneratedFile("llms.txt", texts.list(sections)));
        files.add(new GeneratedFile("llms-full.txt", LanguageModelTexts.full(all)));
        return files;
    }

    private static List<Section> sections(SiteContext site, TextPages pages) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Guides", pages.guides()));
        for (Resource resource : site.model().resources()) {
            sections.add(new Section(site.pages().of(resource).title(), pages.of(resource)));
        }
        sections.add(new Section("Webhooks", pages.webhooks()));
        sections.add(new Section("Releases", pages.changelog()));
        sections.add(new Section("Optional", pages.schemas()));
        return sections;
    }
}
