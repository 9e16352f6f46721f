package dev.callwright.core.emit.site.page;

import dev.callwright.core.emit.site.field.FieldAnchor;
import dev.callwright.core.emit.site.page.PageCode.CodeView;
import dev.callwright.core.emit.site.plan.SiteContext;
import dev.callwright.core.emit.site.webhook.WebhookEntry;
import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.emit.snippet.WebhookSnippets;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.text.Html;
import dev.callwright.core.text.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a webhook: its body, and how to check its signature. */
final class WebhookPage {
    private final PageRenderer renderer;
    private final WebhookEntry entry;

    WebhookPage(PageRenderer renderer, WebhookEntry entry) {
        this.renderer = renderer;
        this.entry = entry;
    }

    record WebhookView(
            Html crumbs,
            Html title,
            boolean deprecated,
            Optional<String> name,
            Optional<Html> text,
            Html type,
            Html content,
            Optional<EventsView> events,
            Optional<SignatureView> signature) {}

    record EventsView(List<EventView> items) {
        EventsView {
            items = List.copyOf(items);
        }
    }

    record EventView(String id, Html name, Html type) {}

    record SignatureView(String variable, List<CodeView> snippets) {
        SignatureView {
            snippets = List.copyOf(snippets);
        }
    }

    PageFrame.Content content(WebhookSnippets snippets) {
        SiteContext site = renderer.site();
        FieldMarkup fields = new FieldMarkup(renderer, entry.page());
        Html text = renderer.texts().ofPage(entry.docs().description());
        WebhookView view = new WebhookView(
                new Listings(renderer, entry.page()).crumbs(),
                HtmlText.isolated(entry.page().title()),
                entry.isDeprecated(),
                entry.webhook().map(Webhook::name),
                Optional.of(text).filter(html -> !html.isEmpty()),
                fields.type(entry.payload()),
                fields.open(site.fields().response(entry.payload(), "payload")),
                events(fields),
                site.model().webhooks().signature().map(signature -> signature(snippets)));
        return new PageFrame.Content("", renderer.render("webhook", view));
    }

    private Optional<EventsView> events(FieldMarkup fields) {
        List<EventView> events = new ArrayList<>();
        for (Alternative object : entry.objects()) {
            for (String name : object.discriminatorValues()) {
                events.add(new EventView(
                        FieldAnchor.member("event", name), HtmlText.isolated(name), fields.type(object.type())));
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(new EventsView(events));
    }

    private SignatureView signature(WebhookSnippets snippets) {
        return new SignatureView(
                renderer.site().names().java().webhookSecretVariable(),
                List.of(
                        snippet(SnippetLanguage.JAVA, snippets.java(entry.webhook())),
                        snippet(SnippetLanguage.TYPESCRIPT, snippets.typeScript(entry.webhook()))));
    }

    private static CodeView snippet(SnippetLanguage language, String code) {
        return new CodeView(language.key(), language.label(), language == SnippetLanguage.JAVA, code.stripTrailing());
    }
}
