package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.page.Navigation.MethodView;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of operations and pages. */
final class Listings {
    private final PageRenderer renderer;
    private final SitePage page;

    /** The lists on a page. */
    Listings(PageRenderer renderer, SitePage page) {
        this.renderer = renderer;
        this.page = page;
    }

    record OperationsView(List<OperationLink> operations) {
        OperationsView {
            operations = List.copyOf(operations);
        }
    }

    record OperationLink(String href, MethodView method, Html title, boolean deprecated, String path) {}

    /** The operations of a resource below its name. */
    record GroupView(String id, Optional<String> href, Html title, Html operations) {}

    record CrumbsView(List<CrumbView> crumbs) {
        CrumbsView {
            crumbs = List.copyOf(crumbs);
        }
    }

    record CrumbView(String href, Html title) {}

    /** A link with the title of its page. */
    static CrumbView link(SitePage other, SitePage from) {
        return new CrumbView(other.from(from), HtmlText.isolated(other.title()));
    }

    /** The way from the index to the page. */
    Html crumbs() {
        return renderer.render(
                "crumbs",
                new CrumbsView(
                        page.ancestors().stream().map(each -> link(each, page)).toList()));
    }

    /** A list of links to pages. */
    Html pages(List<SitePage> pages) {
        return renderer.render(
                "pages",
                new CrumbsView(pages.stream().map(each -> link(each, page)).toList()));
    }

    /** The group of a resource's own operations, with a link to its page. */
    GroupView group(Resource resource) {
        SitePage own = renderer.site().pages().of(resource);
        String id = own.address().substring(own.address().lastIndexOf('/') + 1);
        Optional<String> href = Optional.of(own.from(page)).filter(link -> !own.equals(page));
        return new GroupView("resource-" + id, href, title(resource), operations(resource.operations()));
    }

    private Html title(Resource resource) {
        List<String> titles = new ArrayList<>();
        SitePage own = renderer.site().pages().of(resource);
        own.ancestors().stream().skip(1).map(SitePage::title).forEach(titles::add);
        titles.add(own.title());
        return HtmlText.isolated(String.join(" / ", titles));
    }

    private Html operations(List<Operation> operations) {
        if (operations.isEmpty()) {
            return Html.NONE;
        }
        List<OperationLink> links = operations.stream().map(this::operation).toList();
        return renderer.render("operations", new OperationsView(links));
    }

    private OperationLink operation(Operation operation) {
        SitePage other = renderer.site().pages().of(operation);
        return new OperationLink(
                other.from(page),
                MethodView.of(operation),
                HtmlText.isolated(other.title()),
                operation.deprecated(),
                operation.path());
    }
}
