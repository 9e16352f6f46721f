package sdk.stripe.core.internal.object;

import sdk.stripe.core.Expandable;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.MemberPath;
import sdk.stripe.core.internal.json.RawMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the places at which a decoded value does not match the API's description. */
public final class SchemaViolations {
    private final List<String> found = new ArrayList<>();

    private SchemaViolations() {}

    /** One line for each place, starting with its JSON path. */
    public static List<String> of(MemberHolder object) {
        SchemaViolations violations = new SchemaViolations();
        violations.object(object, "$");
        return List.copyOf(violations.found);
    }

    private void object(MemberHolder object, String path) {
        MemberValues values = MemberHolder.valuesOf(object);
        MemberTable table = values.table();
        for (int index = 0; index < table.size(); index++) {
            Object slot = values.slot(index);
            String place = path + MemberPath.step(table.name(index));
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
        if (value instanceof MemberHolder object) {
            object(object, path);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                value(items.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Map<?, ?> entries) {
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                value(entry.getValue(), path + MemberPath.step(String.valueOf(entry.getKey())));
            }
        } else if (value instanceof Expandable<?> expandable) {
            value(expandable.value().orElse(null), path);
        } else if (value instanceof EnumConstant constant && !EnumConstant.isListed(constant)) {
            found.add(path + ": the value " + EnumConstant.textOf(constant) + " is not known");
        } else if (value instanceof WrappedValue<?> wrapped) {
            alternative(WrappedValue.unwrap(wrapped), path);
        }
    }

    private void alternative(@Nullable Object value, String path) {
        if (value instanceof JsonValue json) {
            found.add(path + ": no alternative fits " + json);
        } else {
            value(value, path);
        }
    }
}
