package dev.callwright.core.emit.site.webhook;

import dev.callwright.core.emit.site.plan.SitePage;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.model.Webhooks;
import dev.callwright.core.naming.WebhookPageNames;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page about what the API sends.
 *
 * @param page its page
 * @param docs its description
 * @param payload the type of the body
 * @param webhook the webhook; empty: it is about the event that all webhooks have in common
 * @param objects the objects of events by the names of the events
 */
public record WebhookEntry(
        SitePage page, Docs docs, TypeRef payload, Optional<Webhook> webhook, List<Alternative> objects) {
    private static final int LONGEST = 100;

    public WebhookEntry {
        objects = List.copyOf(objects);
    }

    /** The entries of an API, that of the event first, below the first page of the site. */
    public static List<WebhookEntry> of(ApiModel model, SitePage index) {
        WebhookPageNames names = WebhookPageNames.plan(model);
        Webhooks webhooks = model.webhooks();
        List<WebhookEntry> entries = new ArrayList<>();
        // An event that webhooks are made of is shown by their pages.
        boolean isDeclared = webhooks.all().stream().noneMatch(Webhook::inEvent);
        webhooks.event()
                .filter(type -> isDeclared)
                .map(type -> new WebhookEntry(
                        page(names.event(), "Events", index),
                        docs(type, model),
                        type,
                        Optional.empty(),
                        objects(model)))
                .ifPresent(entries::add);
        for (Webhook webhook : webhooks.all()) {
            SitePage page = page(names.of(webhook), title(webhook), index);
            if (entries.stream().noneMatch(each -> each.page().equals(page))) {
                entries.add(new WebhookEntry(page, webhook.docs(), webhook.type(), Optional.of(webhook), List.of()));
            }
        }
        return entries;
    }

    private static SitePage page(String name, String title, SitePage index) {
        return new SitePage("webhooks/" + name, title, List.of(index));
    }

    private static Docs docs(TypeRef type, ApiModel model) {
        return type.named()
                .map(id -> model.typesById().get(id))
                .map(definition -> definition.docs())
                .orElse(Docs.NONE);
    }

    private static List<Alternative> objects(ApiModel model) {
        return model.webhooks()
                .objects()
                .map(objects -> model.typesById().get(objects.union().id()))
                .filter(UnionType.class::isInstance)
                .map(union -> ((UnionType) union).alternatives())
                .orElse(List.of());
    }

    private static String title(Webhook webhook) {
        String summary = VisibleText.line(webhook.docs().summary());
        String name = VisibleText.line(webhook.name());
        String title = summary.isEmpty() || summary.length() > LONGEST ? name : summary;
        return title.isEmpty()
                ? "Webhook"
                : title.substring(
                        0, title.offsetByCodePoints(0, Math.min(LONGEST, title.codePointCount(0, title.length()))));
    }

    /** Whether the document discourages its use. */
    public boolean isDeprecated() {
        return webhook.filter(Webhook::deprecated).isPresent();
    }
}
