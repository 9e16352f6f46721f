package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.scope.Contender;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of what reads webhooks, in one language. */
public final class WebhookNames {
    private final String holder;
    private final Map<String, String> accessors;

    private WebhookNames(String holder, Map<String, String> accessors) {
        this.holder = holder;
        this.accessors = accessors;
    }

    /** The names that are published in a slot of the lock. */
    public static WebhookNames of(ApiModel model, String apiName, LockedNames lock, Slot slot) {
        return new WebhookNames(apiName + "Webhooks", accessors(model, lock, slot));
    }

    /** The class that reads all of them. */
    public String holder() {
        return holder;
    }

    /** The accessor of what reads one of them. */
    public String accessor(Webhook webhook) {
        return PlannedName.planned(accessors.get(place(webhook)), webhook.name());
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
