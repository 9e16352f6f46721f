package sdk.stripe.core.internal.http;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.JsonTreeWriter;
import sdk.stripe.core.internal.object.Member;
import sdk.stripe.core.internal.object.Member.Place;
import sdk.stripe.core.internal.object.MemberHolder;
import sdk.stripe.core.internal.object.MemberTable;
import sdk.stripe.core.internal.object.MemberValues;
import sdk.stripe.core.internal.object.WrappedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One member of a request body that is an object.
 *
 * @param name its name on the wire
 * @param codec its type
 * @param slot its content, as in {@link MemberValues}
 * @param writing its serialization in a form or in parts
 */
record BodyMember(String name, Codec<?> codec, Object slot, PartEncoding writing) {

    /** The members of a params object or body object that belong to the body, the additional ones last. */
    static List<BodyMember> of(MemberValues values) {
        List<BodyMember> members = new ArrayList<>();
        MemberTable table = values.table();
        for (int index = 0; index < table.size(); index++) {
            Member member = table.get(index);
            Object slot = values.slot(index);
            if (slot != null && member.place() == Place.BODY) {
                members.add(new BodyMember(member.wireName(), member.codec(), slot, member.writing()));
            }
        }
        for (Map.Entry<String, JsonValue> each : values.additional().entrySet()) {
            members.add(plain(each.getKey(), Codecs.ANY, each.getValue()));
        }
        return members;
    }

    /** The members of a value that is a whole form. */
    @SuppressWarnings("unchecked") // a slot's value is of the class of its member's codec
    static List<BodyMember> ofWhole(BodyMember whole) {
        Object slot = whole.slot() instanceof WrappedValue<?> wrapped ? WrappedValue.unwrap(wrapped) : whole.slot();
        List<BodyMember> members = new ArrayList<>();
        if (slot instanceof MemberHolder object) {
            of(MemberHolder.valuesOf(object)).forEach(each -> members.add(each.in(whole)));
            return members;
        }
        if (whole.codec() instanceof Codec.MapCodec<?> map && slot instanceof Map<?, ?> entries) {
            entries.forEach((name, value) ->
                    members.add(plain((String) name, map.value(), slotOf(value)).in(whole)));
            return members;
        }
        JsonValue tree = slot instanceof JsonValue json
                ? json
                : JsonTreeWriter.tree((Codec<Object>) whole.codec(), whole.slot());
        if (tree.kind() != JsonKind.OBJECT) {
            throw new IllegalArgumentException("only an object can be sent as a form or in parts");
        }
        tree.asMap()
                .forEach((name, json) ->
                        members.add(plain(name, Codecs.ANY, json).in(whole)));
        return members;
    }

    private BodyMember in(BodyMember whole) {
        return new BodyMember(name, codec, slot, whole.writing().of(name));
    }

    private static BodyMember plain(String name, Codec<?> codec, Object slot) {
        return new BodyMember(name, codec, slot, PartEncoding.DEFAULT);
    }

    private static Object slotOf(@Nullable Object value) {
        return value == null ? JsonValue.NULL : value;
    }

    ParameterStyle style() {
        return writing.style();
    }

    /** The content as JSON. */
    JsonValue tree() {
        return JsonTreeWriter.tree(out -> MemberValues.writeSlot(slot, codec, out));
    }
}
