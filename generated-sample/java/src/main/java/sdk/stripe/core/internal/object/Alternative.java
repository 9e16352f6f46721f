package sdk.stripe.core.internal.object;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import sdk.stripe.core.internal.json.JsonReader;
import sdk.stripe.core.internal.json.JsonTreeWriter;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One alternative of a union, and how well a JSON value matches it. */
final class Alternative<T> {
    private final Codec<Object> codec;
    private final Function<Object, T> wrap;
    private final Set<JsonKind> kinds;
    private final Set<String> discriminatorValues;
    // The type of the objects; null for other alternatives.
    private final @Nullable ObjectShape shape;

    @SuppressWarnings("unchecked") // the wrapper takes the values of the codec
    Alternative(Codec<?> codec, Function<?, ? extends T> wrap, Set<JsonKind> kinds, Set<String> discriminatorValues) {
        this.codec = (Codec<Object>) codec;
        this.wrap = (Function<Object, T>) wrap;
        this.kinds = kinds;
        this.discriminatorValues = discriminatorValues;
        this.shape = codec instanceof ObjectShape object ? object : null;
    }

    /** The same with more discriminator values. */
    Alternative<T> named(Set<String> names) {
        Set<String> all = new HashSet<>(discriminatorValues);
        all.addAll(names);
        return new Alternative<>(codec, wrap, kinds, all);
    }

    T read(JsonReader in) throws IOException {
        return wrap.apply(codec.read(in));
    }

    /** The value of a tree, in which members of another type are kept as they are. */
    T decode(JsonValue value, String path) {
        return wrap.apply(JsonDecoder.decode(codec, value, path));
    }

    boolean canBe(JsonKind kind) {
        return kinds.contains(kind);
    }

    /** Whether every value of its kinds can be read as this type, so that the value need not be inspected first. */
    boolean readsEveryValue() {
        return codec.readsEveryValue();
    }

    boolean isObject() {
        return shape != null;
    }

    /** Whether an object has all required members and constants of its type, and no additional members. */
    static boolean matchesExactly(Object decoded) {
        MemberValues values = MemberHolder.valuesOf((MemberHolder) decoded);
        MemberTable table = values.table();
        if (values.hasAdditional()) {
            return false;
        }
        for (int index : table.distinctive()) {
            Member member = table.get(index);
            Object slot = values.slot(index);
            boolean contradicts = member.constant() != null
                    && slot != null
                    && !member.constant().equals(slot);
            if (member.isMissing(slot) || contradicts || (slot != null && !member.allows(slot))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value of the right kind is described by the type; a nested union decides by its alternatives. */
    boolean accepts(JsonValue value) {
        return codec.accepts(value);
    }

    boolean hasDiscriminatorValue(String discriminatorValue) {
        return discriminatorValues.contains(discriminatorValue);
    }

    boolean hasNoDiscriminatorValue() {
        return discriminatorValues.isEmpty();
    }

    /** The values of the discriminator that select it, in the order of the API's description. */
    Set<String> discriminatorValues() {
        return discriminatorValues;
    }

    /** The type of the objects; null for other alternatives. */
    @Nullable
    ObjectShape shape() {
        return shape;
    }

    /** Whether a value has the required members and constants of the object type. */
    boolean matchesStructure(JsonValue value) {
        return shape == null || value.kind() != JsonKind.OBJECT || hasMembers(shape.table(), value);
    }

    private static boolean hasMembers(MemberTable table, JsonValue value) {
        Map<String, JsonValue> given = value.asMap();
        for (int index : table.distinctive()) {
            Member member = table.get(index);
            JsonValue part = given.get(member.wireName());
            if (member.isMissing(part) || (part != null && contradictsConstant(member, part))) {
                return false;
            }
            if (part != null && !member.allows(part)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // a constant is of the class of its member's codec
    private static boolean contradictsConstant(Member member, JsonValue part) {
        Object constant = member.constant();
        return constant != null
                && !JsonTreeWriter.tree((Codec<Object>) member.codec(), constant)
                        .equals(part);
    }

    /** The number of an object's members that the type lists; zero for other types and values. */
    int listedMembers(JsonValue value) {
        int listed = 0;
        if (shape != null && value.kind() == JsonKind.OBJECT) {
            for (String name : value.asMap().keySet()) {
                listed += shape.table().index(name, listed) >= 0 ? 1 : 0;
            }
        }
        return listed;
    }

    /** The score of a value that has been read as this type; the highest one wins. */
    int score(JsonValue value, T decoded) {
        if (shape != null) {
            return listedMembers(value);
        }
        boolean unlisted = decoded instanceof WrappedValue<?> wrapped
                && WrappedValue.unwrap(wrapped) instanceof EnumConstant constant
                && !EnumConstant.isListed(constant);
        return unlisted ? -1 : 0;
    }
}
