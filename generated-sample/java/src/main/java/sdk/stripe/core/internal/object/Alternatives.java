package sdk.stripe.core.internal.object;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.internal.json.Codec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of a union.
 *
 * @param <T> the union's interface
 */
public final class Alternatives<T> {
    private final List<Alternative<T>> all = new ArrayList<>();
    // By the kind's ordinal. Several threads may set a list at once, and any of the values will do.
    private final AtomicReferenceArray<@Nullable List<Alternative<T>>> byKind =
            new AtomicReferenceArray<>(JsonKind.values().length);
    // The same holds for these: object types by discriminator value, where null stands for several, and by their shape.
    private volatile @Nullable Map<String, @Nullable Alternative<T>> byValue;
    private volatile @Nullable Map<ObjectShape, Alternative<T>> byShape;
    private @Nullable String discriminator;
    private boolean selectedByName;

    private Alternatives() {}

    /** No alternatives yet. */
    public static <T> Alternatives<T> of() {
        return new Alternatives<>();
    }

    /** Sets the property by whose value object alternatives are chosen. */
    public Alternatives<T> discriminator(String property) {
        this.discriminator = property;
        return this;
    }

    /** Lets a name outside of the value choose the alternative; until then the value is unknown. */
    public Alternatives<T> selectedByName() {
        this.selectedByName = true;
        return this;
    }

    /** Adds the object type of a class that implements the union, with its values of the discriminator. */
    public Alternatives<T> object(Codec<? extends T> type, String... discriminatorValues) {
        if (!(type instanceof ObjectShape)) {
            throw new IllegalArgumentException("not an object type: " + type.getClass());
        }
        Set<String> values = new LinkedHashSet<>(Arrays.asList(discriminatorValues));
        all.add(new Alternative<>(type, Function.identity(), Set.of(JsonKind.OBJECT), values));
        return this;
    }

    /** Adds a type that is wrapped, with the kinds of JSON it can be; no kinds: any. */
    public <X> Alternatives<T> wrapped(Codec<X> codec, Function<X, ? extends T> wrap, JsonKind... kinds) {
        all.add(new Alternative<>(codec, wrap, Set.of(kinds.length == 0 ? JsonKind.values() : kinds), Set.of()));
        return this;
    }

    /** Adds names that choose the alternative that was added last. */
    public Alternatives<T> named(String... names) {
        int last = all.size() - 1;
        all.set(last, all.get(last).named(Set.of(names)));
        return this;
    }

    /** A copy with some of the alternatives, by their index. */
    Alternatives<T> only(int... indexes) {
        Alternatives<T> some = new Alternatives<>();
        some.discriminator = discriminator;
        for (int index : indexes) {
            some.all.add(all.get(index));
        }
        return some;
    }

    /** The alternatives for JSON of this kind. */
    @SuppressWarnings("EnumOrdinal") // a list by kind is read while others fill it
    List<Alternative<T>> of(JsonKind kind) {
        List<Alternative<T>> existing = byKind.get(kind.ordinal());
        if (existing == null) {
            existing = new ArrayList<>();
            for (Alternative<T> alternative : all) {
                if (alternative.canBe(kind)) {
                    existing.add(alternative);
                }
            }
            byKind.set(kind.ordinal(), existing);
        }
        return existing;
    }

    /** The only object type with this discriminator value; null when there is none, or several. */
    @Nullable
    Alternative<T> discriminatedBy(@Nullable String discriminatorValue) {
        Map<String, @Nullable Alternative<T>> table = byValue;
        if (table == null) {
            table = new HashMap<>();
            for (Alternative<T> alternative : of(JsonKind.OBJECT)) {
                for (String value : alternative.discriminatorValues()) {
                    table.put(value, alternative.isObject() && !table.containsKey(value) ? alternative : null);
                }
            }
            byValue = table;
        }
        return discriminatorValue == null ? null : table.get(discriminatorValue);
    }

    /** The alternative with objects of this type; null when there is none. */
    @Nullable
    Alternative<T> of(ObjectShape shape) {
        Map<ObjectShape, Alternative<T>> table = byShape;
        if (table == null) {
            table = new IdentityHashMap<>();
            for (Alternative<T> alternative : all) {
                ObjectShape each = alternative.shape();
                if (each != null) {
                    table.putIfAbsent(each, alternative);
                }
            }
            byShape = table;
        }
        return table.get(shape);
    }

    /** The alternative that a name outside of the value chooses; null when there is none for JSON of this kind. */
    @Nullable
    Alternative<T> named(String name, JsonKind kind) {
        for (Alternative<T> alternative : of(kind)) {
            if (alternative.hasDiscriminatorValue(name)) {
                return alternative;
            }
        }
        return null;
    }

    boolean isSelectedByName() {
        return selectedByName;
    }

    @Nullable
    String discriminator() {
        return discriminator;
    }
}
