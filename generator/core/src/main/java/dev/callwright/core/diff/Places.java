package dev.callwright.core.diff;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.model.ApiModel;
import java.util.HashMap;
import java.util.Map;

/** The places of things in two documents. */
final class Places {
    private final Map<String, String> olds;
    private final Map<String, String> news;

    Places(ApiModel from, ApiModel to) {
        olds = pointers(from);
        news = pointers(to);
    }

    private static Map<String, String> pointers(ApiModel model) {
        Map<String, String> pointers = new HashMap<>();
        model.operations().forEach(operation -> pointers.put(operation.id(), operation.pointer()));
        model.webhooks().all().forEach(webhook -> pointers.put(webhook.name(), webhook.pointer()));
        return pointers;
    }

    Place ofOld(Subject subject) {
        return new Place(subject, pointer(subject, olds));
    }

    Place ofNew(Subject subject) {
        return new Place(subject, pointer(subject, news));
    }

    private static String pointer(Subject subject, Map<String, String> pointers) {
        boolean isType = subject.owner().startsWith("/") && subject.kind().compareTo(Kind.TYPE) >= 0;
        return isType ? subject.owner() : pointers.getOrDefault(subject.owner(), "");
    }
}
