package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.host.ContentSecurity;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is the same around the content of all pages: head, top and navigation. */
final class PageFrame {
    private static final String FOLDER = "site/";

    private final PageRenderer renderer;
    private final SiteAssets assets;
    private final Navigation navigation;
    private final String policy;

    PageFrame(PageRenderer renderer, SiteAssets assets) {
        this.renderer = renderer;
        this.assets = assets;
        this.navigation = new Navigation(renderer);
        this.policy = ContentSecurity.of(
                        renderer.site().model(), renderer.site().design().gateway())
                .forPage();
    }

    /**
     * The content of a page.
     *
     * @param summary one line about it; may be empty
     * @param main its main part
     */
    record Content(String summary, Html main) {}

    record FrameView(
            String policy,
            String windowTitle,
            Optional<String> summary,
            List<String> styles,
            String markdown,
            Html more,
            String first,
            String script,
            String home,
            Optional<String> logo,
            Html site,
            Html navigation,
            Html main) {
        FrameView {
            styles = List.copyOf(styles);
        }
    }

    /** The file of a page. */
    GeneratedFile file(SitePage page, Content content) {
        SitePage index = renderer.site().pages().index();
        String root = page.toRoot();
        FrameView view = new FrameView(
                policy,
                page.equals(index) ? index.title() : page.title() + " \u00b7 " + index.title(),
                Optional.of(content.summary()).filter(text -> !text.isEmpty()),
                styles(root),
                page.address().substring(page.address().lastIndexOf('/') + 1) + ".md",
                renderer.site().design().head().apply(page),
                root + assets.link("assets/first.js"),
                root + assets.link("assets/site.js"),
                index.from(page),
                renderer.site().design().logo().map(path -> root + path),
                HtmlText.isolated(index.title()),
                navigation.of(page),
                content.main());
        return new GeneratedFile(
                FOLDER + page.file(".html"), renderer.render("page", view).code());
    }

    private List<String> styles(String root) {
        return Stream.concat(Stream.of("assets/site.css"), renderer.site().design().styles().stream())
                .map(path -> root + assets.link(path))
                .toList();
    }
}
