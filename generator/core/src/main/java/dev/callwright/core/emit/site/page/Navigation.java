package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.emit.site.plan.SiteSection;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The navigation of pages: all resources at the top, and those that a page belongs to with what is in them. Pages of the
 * same place have the same one but for the mark of the page itself, so the last one is kept.
 */
final class Navigation {
    /** More links in one list would be too many to look through, and too much for each page to repeat. */
    private static final int MOST = 200;

    private final PageRenderer renderer;
    private final SiteContext site;
    private final Map<String, Integer> positions = new HashMap<>();
    private Kept last = new Kept("", Html.NONE);

    Navigation(PageRenderer renderer) {
        this.renderer = renderer;
        this.site = renderer.site();
        number(site.model().resources());
    }

    private void number(List<Resource> resources) {
        for (int i = 0; i < resources.size(); i++) {
            Resource resource = resources.get(i);
            positions.put(site.pages().of(resource).address(), i);
            for (int j = 0; j < resource.operations().size(); j++) {
                positions.put(site.pages().of(resource.operations().get(j)).address(), j);
            }
            number(resource.children());
        }
    }

    private record Kept(String key, Html html) {}

    record NavigationView(String home, List<SectionView> before, Html resources, List<SectionView> after) {
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
    record LinkView(
            String href, Html title, boolean open, boolean deprecated, Optional<MethodView> method, Html inner) {}

    /** An HTTP method and the class of its color. */
    record MethodView(String name, String kind) {
        static MethodView of(Operation operation) {
            return new MethodView(operation.method(), operation.method().toLowerCase(Locale.ROOT));
        }
    }

    /** The navigation of a page, with a mark at its link. */
    Html of(SitePage page) {
        List<String> open = new ArrayList<>();
        page.ancestors().forEach(each -> open.add(each.address()));
        if (page.address().startsWith("resources/")) {
            open.add(page.address());
        }
        // Long lists show what is around the page.
        String key = page.toRoot() + open + (isLong(page) ? page.address() : "");
        if (!last.key().equals(key)) {
            last = new Kept(key, new OfPlace(page, Set.copyOf(open)).html());
        }
        String link = "<a href=\"" + HtmlText.escaped(page.from(page)) + "\"";
        int at = last.html().code().indexOf(link);
        return at < 0 ? last.html() : new Html(marked(last.html().code(), at + link.length()));
    }

    private static String marked(String code, int at) {
        return code.substring(0, at) + " aria-current=\"page\"" + code.substring(at);
    }

    private boolean isLong(SitePage page) {
        return positions.getOrDefault(page.address(), 0) >= MOST / 2;
    }

    private final class OfPlace {
        private final SitePage page;
        private final Set<String> open;

        OfPlace(SitePage page, Set<String> open) {
            this.page = page;
            this.open = open;
        }

        Html html() {
            return renderer.render(
                    "navigation",
                    new NavigationView(
                            site.pages().index().from(page),
                            sections(site.design().before()),
                            links(resources(site.model().resources())),
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
                    other.from(page), HtmlText.isolated(other.title()), false, false, Optional.empty(), Html.NONE);
        }

        private LinkView link(Operation operation) {
            SitePage other = site.pages().of(operation);
            return new LinkView(
                    other.from(page),
                    HtmlText.isolated(other.title()),
                    false,
                    operation.deprecated(),
                    Optional.of(MethodView.of(operation)),
                    Html.NONE);
        }

        private Html links(List<LinkView> links) {
            return links.isEmpty() ? Html.NONE : renderer.render("links", new LinksView(links));
        }

        private List<LinkView> resources(List<Resource> resources) {
            return near(resources, open::contains, each -> site.pages().of(each).address()).stream()
                    .map(this::resource)
                    .toList();
        }

        private LinkView resource(Resource resource) {
            SitePage own = site.pages().of(resource);
            boolean isOpen = open.contains(own.address());
            return new LinkView(
                    own.from(page),
                    HtmlText.isolated(own.title()),
                    isOpen,
                    false,
                    Optional.empty(),
                    isOpen ? inside(resource) : Html.NONE);
        }

        private Html inside(Resource resource) {
            List<LinkView> links = new ArrayList<>();
            near(
                            resource.operations(),
                            page.address()::equals,
                            each -> site.pages().of(each).address())
                    .forEach(operation -> links.add(link(operation)));
            links.addAll(resources(resource.children()));
            return links(links);
        }

        // The entries around the current one.
        private <T> List<T> near(List<T> entries, Predicate<String> isCurrent, Function<T, String> address) {
            if (entries.size() <= MOST) {
                return entries;
            }
            int current = Stream.concat(open.stream(), Stream.of(page.address()))
                    .filter(isCurrent)
                    .map(each -> positions.getOrDefault(each, 0))
                    .filter(at -> at < entries.size() && isCurrent.test(address.apply(entries.get(at))))
                    .findFirst()
                    .orElse(0);
            int from = Math.max(0, Math.min(current - MOST / 2, entries.size() - MOST));
            return entries.subList(from, from + MOST);
        }
    }
}
