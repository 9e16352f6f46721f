package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.changelog.Changelog;
import dev.callwright.core.emit.site.changelog.Release;
import dev.callwright.core.emit.site.changelog.ReleaseLinks;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.text.Block.Item;

/** The changelog of a site as Markdown. */
final class ChangelogText {
    private final Changelog changelog;
    private final ReleaseLinks links;

    ChangelogText(SiteContext site, Changelog changelog) {
        this.changelog = changelog;
        this.links = new ReleaseLinks(site);
    }

    TextPage page() {
        PageText text = new PageText().heading(1, changelog.page().title());
        for (Release release : changelog.releases()) {
            release(text, release);
        }
        if (changelog.left() > 0) {
            text.paragraph(new InlineText().text(changelog.left() + " older releases are not listed here."));
        }
        return new TextPage(changelog.page(), "", text.text());
    }

    private void release(PageText text, Release release) {
        text.heading(2, release.title());
        InlineText packages = new InlineText();
        for (Release.Package each : release.packages()) {
            packages.text(packages.list().isEmpty() ? "" : ", ")
                    .text(each.language() + " ")
                    .code(each.version());
        }
        text.paragraph(packages);
        for (Release.Group group : release.groups()) {
            text.heading(3, group.severity().title())
                    .list(group.entries().stream().map(this::item).toList());
        }
        if (release.left() > 0) {
            text.paragraph(new InlineText().text(release.left() + " more are not listed here."));
        } else if (release.groups().isEmpty()) {
            text.paragraph(new InlineText().text("Nothing changes for users of the SDKs."));
        }
    }

    private Item item(Release.Entry entry) {
        InlineText line = new InlineText().text(entry.sentence());
        if (!entry.only().isEmpty()) {
            line.text(" (" + entry.only() + " only)");
        }
        links.page(entry.about())
                .ifPresent(page ->
                        line.text(" ").link(PercentEncoding.encoded(page.from(changelog.page(), ".md")), page.title()));
        return new Item(line.paragraph().blocks());
    }
}
