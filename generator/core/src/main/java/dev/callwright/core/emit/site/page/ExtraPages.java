package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.guide.Guide;
import dev.callwright.core.emit.site.guide.GuideLinks;
import dev.callwright.core.emit.snippet.WebhookSnippets;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.template.TemplateRenderer;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlRenderer;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;

/** Renders the guides, the pages of webhooks and the changelog. */
final class ExtraPages {
    private final PageRenderer renderer;
    private final PageFrame frame;

    ExtraPages(PageRenderer renderer, PageFrame frame) {
        this.renderer = renderer;
        this.frame = frame;
    }

    record GuideView(Html crumbs, Html title, Html text) {}

    List<GeneratedFile> emit(SiteExtras extras) {
        List<GeneratedFile> files = new ArrayList<>();
        GuideLinks.Site targets = extras.links(renderer.site());
        for (Guide guide : extras.guides()) {
            Html text = HtmlRenderer.ofPage(GuideLinks.ID_PREFIX)
                    .of(guide.text(new GuideLinks(targets, guide, ".html")::resolve, extras.docsUrl()));
            GuideView view = new GuideView(
                    new Listings(renderer, guide.page()).crumbs(),
                    HtmlText.isolated(guide.page().title()),
                    text);
            files.add(frame.file(guide.page(), new PageFrame.Content("", renderer.render("guide", view))));
        }
        WebhookSnippets snippets =
                new WebhookSnippets(renderer.site().model(), renderer.site().names(), new TemplateRenderer());
        extras.webhooks()
                .forEach(entry ->
                        files.add(frame.file(entry.page(), new WebhookPage(renderer, entry).content(snippets))));
        extras.changelog()
                .ifPresent(changelog ->
                        files.add(frame.file(changelog.page(), new ChangelogPage(renderer, changelog).content())));
        return files;
    }
}
