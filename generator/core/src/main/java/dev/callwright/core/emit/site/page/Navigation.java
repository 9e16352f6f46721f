package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.plan.SiteSection;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The navigation of a page: all resources at the top, and those that it belongs to with what is in them. */
final class Navigation {
    /** More links in one list would be too many to look through, and too much for each page to repeat. */
    private static final int MOST = 200;

    private final PageRenderer renderer;
    private final SiteContext site;
    private final SitePage page;

    Navigation(PageRenderer renderer, SitePage page) {
        this.renderer = renderer;
        this.site = renderer.site();
        this.page = page;
    }

    record NavigationView(
            String home, boolean isHome, List<SectionView> before, Html resources, List<SectionView> after) {
        NavigationView {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    record SectionView(Html title, Html links) {}

    record LinksView(List<LinkView> links) {
        LinksView {
            links = List.copyOf(links);
        }
    }

    /** A link, with what is inside it if it is open. */
    record LinkView(String href, Html title, boolean current, boolean open, Optional<MethodView> method, Html inner) {}

    /** An HTTP method and the class of its color. */
    record MethodView(String name, String kind) {
        static MethodView of(Operation operation) {
            return new MethodView(operation.method(), operation.method().toLowerCase(Locale.ROOT));
        }
    }

    Html html() {
        SitePage index = site.pages().index();
        return renderer.render(
                "navigation",
                new NavigationView(
                        index.from(page),
                        page.equals(index),
                        sections(site.design().before()),
                        resources(site.model().resources()),
                        sections(site.design().after())));
    }

    private List<SectionView> sections(List<SiteSection> sections) {
        return sections.stream()
                .map(section -> new SectionView(
                        HtmlText.isolated(section.title()),
                        links(section.pages().stream().map(this::link).toList())))
                .toList();
    }

    private LinkView link(SitePage other) {
        return new LinkView(
                other.from(page),
                HtmlText.isolated(other.title()),
                other.address().equals(page.address()),
                false,
                Optional.empty(),
                Html.NONE);
    }

    private Html links(List<LinkView> links) {
        return links.isEmpty() ? Html.NONE : renderer.render("links", new LinksView(links));
    }

    private Html resources(List<Resource> resources) {
        return links(near(resources.stream().map(this::resource).toList()));
    }

    private LinkView resource(Resource resource) {
        SitePage own = site.pages().of(resource);
        boolean isCurrent = own.address().equals(page.address());
        boolean isOpen = isCurrent
                || page.ancestors().stream().anyMatch(each -> each.address().equals(own.address()));
        return new LinkView(
                own.from(page),
                HtmlText.isolated(own.title()),
                isCurrent,
                isOpen,
                Optional.empty(),
                isOpen ? inside(resource) : Html.NONE);
    }

    private Html inside(Resource resource) {
        List<LinkView> links = new ArrayList<>(
                near(resource.operations().stream().map(this::operation).toList()));
        links.addAll(near(resource.children().stream().map(this::resource).toList()));
        return links(links);
    }

    private LinkView operation(Operation operation) {
        LinkView link = link(site.pages().of(operation));
        return new LinkView(
                link.href(), link.title(), link.current(), false, Optional.of(MethodView.of(operation)), Html.NONE);
    }

    // The links around the current one.
    private static List<LinkView> near(List<LinkView> links) {
        if (links.size() <= MOST) {
            return links;
        }
        int current = 0;
        for (int i = 0; i < links.size(); i++) {
            current = links.get(i).open() || links.get(i).current() ? i : current;
        }
        int from = Math.max(0, Math.min(current - MOST / 2, links.size() - MOST));
        return links.subList(from, from + MOST);
    }
}
