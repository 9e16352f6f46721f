package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.extra.SiteExtras;
import dev.callwright.core.emit.site.guide.Guide;
import dev.callwright.core.emit.site.guide.GuideLinks;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.snippet.SnippetRenderer;
import dev.callwright.core.emit.snippet.WebhookSnippets;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.sample.SnippetPlanner;
import dev.callwright.core.template.TemplateRenderer;
import java.util.List;
import java.util.stream.Stream;

/** Makes the pages of a site as Markdown. */
final class TextPages {
    private final SiteContext site;
    private final SiteExtras extras;
    private final ReferenceText references;
    private final OperationText operations;
    private final WebhookText webhooks;

    TextPages(SiteContext site, SiteExtras extras) {
        TemplateRenderer templates = new TemplateRenderer();
        this.site = site;
        this.extras = extras;
        this.references = new ReferenceText(site);
        this.operations = new OperationText(
                site, new SnippetPlanner(site.model()), new SnippetRenderer(site.model(), site.names(), templates));
        this.webhooks = new WebhookText(site, new WebhookSnippets(site.model(), site.names(), templates));
    }

    /** The first page. */
    TextPage index() {
        return new TextPage(site.pages().index(), "", new IndexText(site).text());
    }

    /** The page of credentials. */
    TextPage credentials() {
        String path = "/credentials/" + site.names().typeScript().clientVariable();
        String text = new PageText()
                .heading(1, site.pages().credentials().title())
                .paragraph(new InlineText()
                        .text("A gateway adds the credentials of the API to calls. It takes them by ")
                        .code("PUT " + path)
                        .text(" as a JSON object by security scheme, lists them without the secrets by ")
                        .code("GET " + path)
                        .text(", and forgets one by ")
                        .code("DELETE " + path + "/{scheme}")
                        .text("."))
                .text();
        return new TextPage(site.pages().credentials(), "", text);
    }

    /** The guides. */
    List<TextPage> guides() {
        GuideLinks.Site targets = extras.links(site);
        return extras.guides().stream().map(guide -> guide(guide, targets)).toList();
    }

    private TextPage guide(Guide guide, GuideLinks.Site targets) {
        String text = new PageText()
                .heading(1, guide.page().title())
                .description(guide.text(new GuideLinks(targets, guide, ".md")::resolve, extras.docsUrl()), 0)
                .text();
        return new TextPage(guide.page(), "", text);
    }

    /** A resource with everything in it: the resource, its operations, and what is below it. */
    List<TextPage> of(Resource top) {
        return top.withDescendants().flatMap(this::ofOne).toList();
    }

    private Stream<TextPage> ofOne(Resource resource) {
        TextPage own = new TextPage(site.pages().of(resource), "", references.of(resource));
        Stream<TextPage> inside = resource.operations().stream()
                .map(operation -> new TextPage(
                        site.pages().of(operation),
                        operation.method() + " " + operation.path(),
                        operations.of(operation)));
        return Stream.concat(Stream.of(own), inside);
    }

    /** The webhooks. */
    List<TextPage> webhooks() {
        return extras.webhooks().stream()
                .map(entry -> new TextPage(entry.page(), "", webhooks.of(entry)))
                .toList();
    }

    /** The changelog, if there is one. */
    List<TextPage> changelog() {
        return extras.changelog().stream()
                .map(changelog -> new ChangelogText(site, changelog).page())
                .toList();
    }

    /** The types that have a page. */
    List<TextPage> schemas() {
        return site.model().types().stream().flatMap(this::schema).toList();
    }

    private Stream<TextPage> schema(TypeDefinition type) {
        return site.pages().of(type.id()).map(page -> new TextPage(page, "", references.of(type, page))).stream();
    }
}
