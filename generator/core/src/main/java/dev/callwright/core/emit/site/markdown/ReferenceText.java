package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Description;

/** The pages of resources and schemas. */
final class ReferenceText {
    private final SiteContext site;

    ReferenceText(SiteContext site) {
        this.site = site;
    }

    /** The text of a resource's page. */
    String of(Resource resource) {
        SitePage page = site.pages().of(resource);
        PageLinks links = new PageLinks(site, page);
        PageText text = new PageText().heading(1, page.title());
        text.list(resource.operations().stream()
                .map(operation -> operation(operation, links))
                .toList());
        if (!resource.children().isEmpty()) {
            text.heading(2, "Resources")
                    .list(resource.children().stream()
                            .map(site.pages()::of)
                            .map(child -> new Item(new InlineText()
                                    .link(links.to(child), child.title())
                                    .paragraph()
                                    .blocks()))
                            .toList());
        }
        return text.text();
    }

    private Item operation(Operation operation, PageLinks links) {
        SitePage page = site.pages().of(operation);
        InlineText line = new InlineText()
                .link(links.to(page), page.title())
                .text(": ")
                .code(operation.method() + " " + operation.path());
        if (operation.deprecated()) {
            line.text(" (deprecated)");
        }
        return new Item(line.paragraph().blocks());
    }

    /** The text of a type's page. */
    String of(TypeDefinition type, SitePage page) {
        Docs docs = type.docs();
        Description description = site.descriptions().of(docs.summary(), docs.description());
        return new PageText()
                .heading(1, page.title())
                .description(description, 1)
                .list(site.fields().page(type).accept(new FieldList(site, new PageLinks(site, page))))
                .text();
    }
}
