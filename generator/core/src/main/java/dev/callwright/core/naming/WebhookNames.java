package dev.callwright.core.naming;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.naming.NamesLock.Slot;
import dev.callwright.core.naming.Scope.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of what reads webhooks, in one language. */
final class WebhookNames {
    private final String holder;
    private final Map<String, String> accessors;

    private WebhookNames(String holder, Map<String, String> accessors) {
        this.holder = holder;
        this.accessors = accessors;
    }

    /** The names that are published in a slot of the lock. */
    static WebhookNames of(ApiModel model, String apiName, LockedNames lock, Slot slot) {
        return new WebhookNames(apiName + "Webhooks", accessors(model, lock, slot));
    }

    /** The class that reads all of them. */
    String holder() {
        return holder;
    }

    /** The accessor of what reads one of them. */
    String accessor(Webhook webhook) {
        return PlannedJavaNames.planned(accessors.get(place(webhook)), webhook.name());
    }

    private static Map<String, String> accessors(ApiModel model, LockedNames lock, Slot slot) {
        List<Contender<String>> contenders = new ArrayList<>();
        for (Webhook webhook : model.webhooks().separate()) {
            Words words = Words.of(webhook.name());
            contenders.add(Contender.of(place(webhook), 0, place(webhook))
                    .wants(
                            words.lowerCamel(),
                            () -> List.of(Words.spelled(webhook.name()).lowerCamel()))
                    .published(lock.published(slot, place(webhook))));
        }
        Map<String, String> names =
                new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.WEBHOOKS).assign(contenders);
        names.forEach((place, name) -> lock.publish(slot, place, name));
        return names;
    }

    // Two webhooks may share their definition.
    private static String place(Webhook webhook) {
        return webhook.name() + " " + webhook.pointer();
    }
}
