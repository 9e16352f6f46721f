package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.page.Listings.GroupView;
import dev.callwright.core.emit.site.page.PageCode.CodeView;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePackages;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Server;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import dev.callwright.core.text.VisibleText;
import java.util.List;
import java.util.Optional;

/** The first page: what the API is, how to call it, and all operations. */
final class IndexPage {
    private final PageRenderer renderer;
    private final SiteContext site;
    private final SitePage page;

    IndexPage(PageRenderer renderer) {
        this.renderer = renderer;
        this.site = renderer.site();
        this.page = site.pages().index();
    }

    record IndexView(
            Html title,
            String version,
            Optional<Html> text,
            String npm,
            String groupId,
            String artifactId,
            String javaVersion,
            Optional<FirstCallView> call,
            List<Html> authentication,
            List<ServerView> servers,
            List<GroupView> groups,
            Optional<SchemasView> schemas) {
        IndexView {
            authentication = List.copyOf(authentication);
            servers = List.copyOf(servers);
            groups = List.copyOf(groups);
        }
    }

    record FirstCallView(String typeScript, String java, String href, Html title) {}

    record ServerView(String url, Html text) {}

    record SchemasView(int count, Html links) {}

    PageFrame.Content content(PageCode code) {
        SitePackages packages = site.packages();
        Html text = renderer.texts().ofPage(site.model().info().docs().description());
        IndexView view = new IndexView(
                HtmlText.isolated(page.title()),
                VisibleText.line(site.model().info().version()),
                Optional.of(text).filter(html -> !html.isEmpty()),
                packages.npm(),
                packages.groupId(),
                packages.artifactId(),
                packages.javaVersion(),
                firstCall(code),
                new AuthenticationWays(site).all(),
                site.model().servers().stream().map(this::server).toList(),
                groups(),
                schemas());
        return new PageFrame.Content(
                VisibleText.line(site.model().info().docs().summary()), renderer.render("index", view));
    }

    private Optional<FirstCallView> firstCall(PageCode code) {
        List<Operation> operations = site.model().operations();
        return operations.stream()
                .filter(Operation::isExample)
                .findFirst()
                .or(() -> operations.stream()
                        .filter(operation -> !operation.deprecated())
                        .findFirst())
                .map(operation -> firstCall(operation, code));
    }

    private FirstCallView firstCall(Operation operation, PageCode code) {
        SitePage other = site.pages().of(operation);
        List<CodeView> views = code.minimal(operation);
        return new FirstCallView(
                views.get(1).code(), views.get(0).code(), other.from(page), HtmlText.isolated(other.title()));
    }

    private ServerView server(Server server) {
        return new ServerView(server.template(), renderer.texts().line(new Docs("", server.description())));
    }

    private List<GroupView> groups() {
        Listings lists = new Listings(renderer, page);
        return site.model().resources().stream()
                .flatMap(Resource::withDescendants)
                .map(lists::group)
                .filter(group -> !group.operations().isEmpty())
                .toList();
    }

    private Optional<SchemasView> schemas() {
        List<SitePage> pages = site.pages().schemas();
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchemasView(pages.size(), new Listings(renderer, page).pages(pages)));
    }
}
