package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.naming.plan.PlannedName;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of the pages of webhooks, unique in any letter case. */
public final class WebhookPageNames {
    private static final int LONGEST = 120;

    private static final Key EVENT = new Key("event", "");

    private final Map<String, String> names;

    private WebhookPageNames(Map<String, String> names) {
        this.names = names;
    }

    /** Plans the names; each is derived from the name in the document. */
    public static WebhookPageNames plan(ApiModel model) {
        List<NameRequest<String>> requests = Stream.concat(
                        Stream.of(EVENT), model.webhooks().all().stream().map(WebhookPageNames::key))
                .distinct()
                .map(WebhookPageNames::request)
                .toList();
        return new WebhookPageNames(
                new Scope(Casing.KEBAB, Case.IGNORED, ReservedWords.FOLDERS_OF_SNIPPETS).assign(requests));
    }

    private static NameRequest<String> request(Key key) {
        String name = Words.of(key.name()).ascii().kebab();
        return NameRequest.<String>of(key.text(), 0, key.text())
                .in("webhook")
                .candidates(name.substring(0, Math.min(name.length(), LONGEST)), List::of);
    }

    // The pointer is not unique: webhooks may share a path item.
    private record Key(String name, String pointer) {
        String text() {
            return name + " " + pointer;
        }
    }

    private static Key key(Webhook webhook) {
        return new Key(webhook.name(), webhook.pointer());
    }

    /** The name of the page of what all webhooks have in common. */
    public String event() {
        return PlannedName.planned(names.get(EVENT.text()), EVENT.name());
    }

    /** The name of a webhook's page, such as {@code order-paid}. */
    public String of(Webhook webhook) {
        return PlannedName.planned(names.get(key(webhook).text()), webhook.name());
    }
}
