package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.webhook.WebhookEntry;
import dev.callwright.core.emit.snippet.WebhookSnippets;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.text.Block.Item;
import java.util.ArrayList;
import java.util.List;

/** The page of a webhook. */
final class WebhookText {
    private final SiteContext site;
    private final WebhookSnippets snippets;

    WebhookText(SiteContext site, WebhookSnippets snippets) {
        this.site = site;
        this.snippets = snippets;
    }

    /** The text of the page. */
    String of(WebhookEntry entry) {
        PageLinks links = new PageLinks(site, entry.page());
        PageText text = new PageText().heading(1, entry.page().title());
        InlineText line = new InlineText();
        if (entry.isDeprecated()) {
            line.strong("Deprecated.").text(" ");
        }
        entry.webhook().ifPresent(webhook -> line.text("Webhook ").code(webhook.name()));
        Docs docs = entry.docs();
        text.paragraph(line).description(site.descriptions().of(docs.description()), 1);
        text.heading(2, "Body").paragraph(new InlineText().all(links.type(entry.payload())));
        text.list(site.fields().response(entry.payload(), "payload").accept(new FieldList(site, links)));
        if (!entry.objects().isEmpty()) {
            text.heading(2, "Events").list(events(entry.objects(), links));
        }
        if (site.model().webhooks().signature().isPresent()) {
            text.heading(2, "Check the signature")
                    .paragraph(new InlineText()
                            .text("The secret is in the environment variable ")
                            .code(site.names().java().webhookSecretVariable())
                            .text(". Pass the body as it was received."))
                    .heading(3, "Java")
                    .code("java", snippets.java(entry.webhook()))
                    .heading(3, "TypeScript")
                    .code("ts", snippets.typeScript(entry.webhook()));
        }
        return text.text();
    }

    private static List<Item> events(List<Alternative> objects, PageLinks links) {
        List<Item> items = new ArrayList<>();
        for (Alternative object : objects) {
            for (String name : object.discriminatorValues()) {
                InlineText line = new InlineText().code(name).text(": ").all(links.type(object.type()));
                items.add(new Item(line.paragraph().blocks()));
            }
        }
        return items;
    }
}
