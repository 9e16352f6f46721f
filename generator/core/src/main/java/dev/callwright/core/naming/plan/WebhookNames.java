package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Webhook;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of the webhooks class and its accessors, in one language. */
public final class WebhookNames {
    private final String className;
    private final Map<String, String> accessors;

    private WebhookNames(String className, Map<String, String> accessors) {
        this.className = className;
        this.accessors = accessors;
    }

    /** Plans the names; the accessors are locked under a key. */
    public static WebhookNames of(ApiModel model, String apiName, LockedNames lock, LockKey lockKey) {
        return new WebhookNames(apiName + "Webhooks", accessors(model, lock, lockKey));
    }

    /** The webhooks class. */
    public String className() {
        return className;
    }

    /** The accessor of one webhook. */
    public String accessor(Webhook webhook) {
        return PlannedName.planned(accessors.get(lockOwner(webhook)), webhook.name());
    }

    private static Map<String, String> accessors(ApiModel model, LockedNames lock, LockKey lockKey) {
        List<NameRequest<String>> requests = new ArrayList<>();
        for (Webhook webhook : model.webhooks().separate()) {
            Words words = Words.of(webhook.name());
            requests.add(NameRequest.of(lockOwner(webhook), 0, lockOwner(webhook))
                    .candidates(
                            words.lowerCamel(),
                            () -> List.of(Words.spelled(webhook.name()).lowerCamel()))
                    .published(lock.published(lockKey, lockOwner(webhook)))
                    .in("webhook"));
        }
        Map<String, String> names =
                new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.WEBHOOKS).assign(requests);
        names.forEach((key, name) -> lock.publish(lockKey, key, name));
        return names;
    }

    // The pointer is not unique: webhooks may share a path item.
    private static String lockOwner(Webhook webhook) {
        return webhook.name() + " " + webhook.pointer();
    }
}
