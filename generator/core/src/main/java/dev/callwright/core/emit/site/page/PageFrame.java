package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is the same around the content of all pages: head, top and navigation. */
final class PageFrame {
    private static final String FOLDER = "site/";

    private final PageRenderer renderer;
    private final SiteAssets assets;
    private final String policy;

    PageFrame(PageRenderer renderer, SiteAssets assets) {
        this.renderer = renderer;
        this.assets = assets;
        this.policy = ContentPolicy.of(
                renderer.site().model(), renderer.site().design().gateway());
    }

    /**
     * The content of a page.
     *
     * @param summary one line about it; may be empty
     * @param main its main part
     * @param scripts the links to scripts of its own
     */
    record Content(String summary, Html main, List<String> scripts) {
        Content {
            scripts = List.copyOf(scripts);
        }
    }

    record FrameView(
            String policy,
            String windowTitle,
            Optional<String> summary,
            List<String> styles,
            String markdown,
            Html more,
            Optional<String> first,
            List<String> scripts,
            String home,
            Optional<String> logo,
            Html site,
            Html navigation,
            Html main) {
        FrameView {
            styles = List.copyOf(styles);
            scripts = List.copyOf(scripts);
        }
    }

    /** The file of a page. */
    GeneratedFile file(SitePage page, Content content) {
        SitePage index = renderer.site().pages().index();
        String root = page.toRoot();
        List<String> scripts = new ArrayList<>(List.of(root + assets.link("assets/site.js")));
        scripts.addAll(content.scripts());
        String first = "assets/first.js";
        FrameView view = new FrameView(
                policy,
                page.equals(index) ? index.title() : page.title() + " \u00b7 " + index.title(),
                Optional.of(content.summary()).filter(text -> !text.isEmpty()),
                styles(root),
                page.address().substring(page.address().lastIndexOf('/') + 1) + ".md",
                renderer.site().design().head().apply(page),
                assets.has(first) ? Optional.of(root + assets.link(first)) : Optional.empty(),
                scripts,
                index.from(page),
                renderer.site().design().logo().map(path -> root + path),
                HtmlText.isolated(index.title()),
                new Navigation(renderer, page).html(),
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
