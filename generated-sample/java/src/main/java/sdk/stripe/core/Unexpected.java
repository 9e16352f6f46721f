package sdk.stripe.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the API's description does not allow, or does not know, in a value that was read. */
final class Unexpected {
    private final List<String> found = new ArrayList<>();

    private Unexpected() {}

    /** One line for each place, the path first. */
    static List<String> in(ApiObject object) {
        Unexpected unexpected = new Unexpected();
        unexpected.object(object, "$");
        return List.copyOf(unexpected.found);
    }

    private void object(ApiObject object, String path) {
        MemberTable table = object.values.type.table();
        for (int index = 0; index < table.size(); index++) {
            Object slot = object.values.slots[index];
            String place = path + TreeReader.step(table.name(index));
            if (table.get(index).isMissing(slot)) {
                found.add(place + ": the required member is " + (slot == null ? "absent" : "null"));
            } else if (slot instanceof RawMember raw) {
                raw.problem().ifPresent(problem -> found.add(place + ": " + problem));
            } else {
                value(slot, place);
            }
        }
    }

    private void value(@Nullable Object value, String path) {
        if (value instanceof ApiObject object) {
            object(object, path);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                value(items.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                value(entry.getValue(), path + TreeReader.step(String.valueOf(entry.getKey())));
            }
        } else if (value instanceof Expandable<?> expandable) {
            value(expandable.value().orElse(null), path);
        } else if (value instanceof OpenEnum constant && !constant.isKnown()) {
            found.add(path + ": the value " + constant.value() + " is not known");
        } else if (value instanceof UnionValue<?> alternative) {
            alternative(alternative, path);
        }
    }

    private void alternative(UnionValue<?> alternative, String path) {
        if (alternative.value() instanceof JsonValue json) {
            found.add(path + ": no alternative fits " + json);
        } else {
            value(alternative.value(), path);
        }
    }
}
