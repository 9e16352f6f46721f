package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.page.Listings.GroupView;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Resource;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.List;
import java.util.stream.Stream;

/** The page of a resource: its operations, and those of the resources below it. */
final class ResourcePage {
    private final PageRenderer renderer;
    private final Resource resource;

    ResourcePage(PageRenderer renderer, Resource resource) {
        this.renderer = renderer;
        this.resource = resource;
    }

    record ResourceView(Html crumbs, Html title, List<GroupView> groups) {
        ResourceView {
            groups = List.copyOf(groups);
        }
    }

    PageFrame.Content content() {
        SitePage page = renderer.site().pages().of(resource);
        Listings lists = new Listings(renderer, page);
        // The page of a resource lists what is directly in it, so that the pages of a tree do not repeat each other.
        List<GroupView> groups = Stream.concat(Stream.of(resource), resource.children().stream())
                .map(lists::group)
                .filter(group -> !group.operations().isEmpty() || group.href().isPresent())
                .toList();
        ResourceView view = new ResourceView(lists.crumbs(), HtmlText.isolated(page.title()), groups);
        return new PageFrame.Content("", renderer.render("resource", view));
    }
}
