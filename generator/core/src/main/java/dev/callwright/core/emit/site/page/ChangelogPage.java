package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.changelog.Changelog;
import dev.callwright.core.emit.site.changelog.Release;
import dev.callwright.core.emit.site.changelog.ReleaseLinks;
import dev.callwright.core.emit.site.page.Listings.CrumbView;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.List;
import java.util.Optional;

/** The page of a site's changelog. */
final class ChangelogPage {
    private final PageRenderer renderer;
    private final Changelog changelog;
    private final ReleaseLinks links;

    ChangelogPage(PageRenderer renderer, Changelog changelog) {
        this.renderer = renderer;
        this.changelog = changelog;
        this.links = new ReleaseLinks(renderer.site());
    }

    record ChangelogView(Html crumbs, Html title, List<ReleaseView> releases, Optional<Integer> left) {
        ChangelogView {
            releases = List.copyOf(releases);
        }
    }

    record ReleaseView(
            String id,
            Html title,
            List<PackageView> packages,
            List<ChangesView> groups,
            Optional<Integer> left,
            boolean unchanged) {
        ReleaseView {
            packages = List.copyOf(packages);
            groups = List.copyOf(groups);
        }
    }

    record PackageView(String language, String version) {}

    record ChangesView(String title, int count, List<ChangeView> changes) {
        ChangesView {
            changes = List.copyOf(changes);
        }
    }

    record ChangeView(Html sentence, Optional<String> only, Optional<CrumbView> about) {}

    PageFrame.Content content() {
        ChangelogView view = new ChangelogView(
                new Listings(renderer, changelog.page()).crumbs(),
                HtmlText.isolated(changelog.page().title()),
                changelog.releases().stream().map(this::release).toList(),
                positive(changelog.left()));
        return new PageFrame.Content("", renderer.render("changelog", view));
    }

    private ReleaseView release(Release release) {
        return new ReleaseView(
                "release-" + release.name(),
                HtmlText.isolated(release.title()),
                release.packages().stream()
                        .map(each -> new PackageView(each.language(), each.version()))
                        .toList(),
                release.groups().stream().map(this::changes).toList(),
                positive(release.left()),
                release.groups().isEmpty() && release.left() == 0);
    }

    private ChangesView changes(Release.Group group) {
        return new ChangesView(
                group.severity().title(),
                group.entries().size(),
                group.entries().stream().map(this::change).toList());
    }

    private ChangeView change(Release.Entry entry) {
        return new ChangeView(
                HtmlText.isolated(entry.sentence()),
                Optional.of(entry.only()).filter(only -> !only.isEmpty()),
                links.page(entry.about()).map(page -> Listings.link(page, changelog.page())));
    }

    private static Optional<Integer> positive(int count) {
        return Optional.of(count).filter(each -> each > 0);
    }
}
