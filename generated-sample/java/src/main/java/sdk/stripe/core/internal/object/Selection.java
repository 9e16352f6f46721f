package sdk.stripe.core.internal.object;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.MemberPath;
import sdk.stripe.core.internal.json.RawMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The selection of a union's alternative by a member of an object around the union, such as by the type of an event.
 *
 * @param name the member whose value is the name of the alternative
 * @param union the union, which reads every value as unknown
 * @param path the way from the object to the value of the union
 */
public record Selection(String name, UnionCodec<?> union, List<String> path) implements MemberTable.Completion {
    @Override
    public void complete(@Nullable Object[] slots, MemberTable table) {
        int index = table.index(name, 0);
        if (index >= 0 && !(slots[index] instanceof RawMember)) {
            MemberLookup.text(slots[index]).ifPresent(text -> select(slots, table, text));
        }
    }

    private void select(@Nullable Object[] slots, MemberTable table, String text) {
        @Nullable Object[] in = slots;
        MemberTable known = table;
        StringBuilder place = new StringBuilder("$");
        for (int step = 0; ; step++) {
            place.append(MemberPath.step(path.get(step)));
            int index = known.index(path.get(step), 0);
            Object slot = index < 0 ? null : in[index];
            if (step == path.size() - 1) {
                if (slot instanceof WrappedValue<?> value && WrappedValue.unwrap(value) instanceof JsonValue json) {
                    in[index] = union.named(text, json, place.toString());
                }
                return;
            }
            if (!(slot instanceof MemberHolder holder)) {
                return;
            }
            MemberValues inner = MemberHolder.valuesOf(holder);
            in = inner.slots();
            known = inner.table();
        }
    }
}
