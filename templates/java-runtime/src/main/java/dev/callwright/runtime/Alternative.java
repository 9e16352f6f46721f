package dev.callwright.runtime;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One of a union's types, and how well a JSON value fits it. */
final class Alternative<T extends ApiUnion> {
    private final Codec<Object> codec;
    private final Function<Object, T> wrap;
    private final Set<JsonKind> kinds;
    private final Set<String> discriminatorValues;

    @SuppressWarnings("unchecked") // what the codec reads is what the wrapper takes
    Alternative(Codec<?> codec, Function<?, ? extends T> wrap, Set<JsonKind> kinds, Set<String> discriminatorValues) {
        this.codec = (Codec<Object>) codec;
        this.wrap = (Function<Object, T>) wrap;
        this.kinds = kinds;
        this.discriminatorValues = discriminatorValues;
    }

    T read(JsonReader in) throws IOException {
        return wrap.apply(codec.read(in));
    }

    boolean canBe(JsonKind kind) {
        return kinds.contains(kind);
    }

    /** Whether every value of its kinds can be read as this type, so that nobody has to look at the value first. */
    boolean takesAny() {
        return codec instanceof ObjectType<?> || codec instanceof EnumType<?> || codec == (Object) Codecs.STRING;
    }

    boolean isObject() {
        return codec instanceof ObjectType<?>;
    }

    /** Whether an object has all members that its type asks for, and none that it does not list. */
    static boolean fitsEntirely(Object decoded) {
        ObjectValues values = ((ApiObject) decoded).values;
        MemberTable table = values.type.table();
        if (values.hasAdditional()) {
            return false;
        }
        for (int index : table.telling()) {
            Member member = table.get(index);
            Object slot = values.slots[index];
            boolean contradicts = member.constant() != null
                    && slot != null
                    && !member.constant().equals(slot);
            if (member.isMissing(slot) || contradicts) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value, which is of the right kind, is one that the alternative knows if it is a union itself. */
    boolean accepts(JsonValue value) {
        return !(codec instanceof UnionType<?> union) || union.knows(value);
    }

    boolean isMeantBy(String discriminatorValue) {
        return discriminatorValues.contains(discriminatorValue);
    }

    boolean isToldByStructure() {
        return discriminatorValues.isEmpty();
    }

    /** Whether a value has what an object type asks for: its required members and constants. */
    boolean hasStructureOf(JsonValue value) {
        return !(codec instanceof ObjectType<?> type)
                || value.kind() != JsonKind.OBJECT
                || hasMembers(type.table(), value);
    }

    private static boolean hasMembers(MemberTable table, JsonValue value) {
        Map<String, JsonValue> given = value.asMap();
        for (int index : table.telling()) {
            Member member = table.get(index);
            JsonValue part = given.get(member.wireName());
            if (member.isMissing(part) || (part != null && contradictsConstant(member, part))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // a constant is of the class of its member's codec
    private static boolean contradictsConstant(Member member, JsonValue part) {
        Object constant = member.constant();
        return constant != null
                && !JsonText.tree((Codec<Object>) member.codec(), constant).equals(part);
    }

    /** How many members of an object the type lists; for other types and values zero. */
    int knownMembers(JsonValue value) {
        int known = 0;
        if (codec instanceof ObjectType<?> type && value.kind() == JsonKind.OBJECT) {
            for (String name : value.asMap().keySet()) {
                known += type.table().index(name, known) >= 0 ? 1 : 0;
            }
        }
        return known;
    }

    /** How well a value fits that has been read as this type; the better, the more. */
    int fit(JsonValue value, T decoded) {
        if (codec instanceof ObjectType<?>) {
            return knownMembers(value);
        }
        boolean unlisted =
                decoded instanceof UnionValue<?> wrapped && wrapped.value() instanceof OpenEnum open && !open.isKnown();
        return unlisted ? -1 : 0;
    }
}
