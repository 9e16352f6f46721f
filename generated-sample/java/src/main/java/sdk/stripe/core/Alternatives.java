package sdk.stripe.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The types a union may have.
 *
 * @param <T> the union's interface
 */
public final class Alternatives<T extends ApiUnion> {
    private final List<Alternative<T>> all = new ArrayList<>();
    // By the kind's ordinal. Several threads may make a list at once, and every one of them may be used.
    private final AtomicReferenceArray<@Nullable List<Alternative<T>>> byKind =
            new AtomicReferenceArray<>(JsonKind.values().length);
    private @Nullable String discriminator;

    private Alternatives() {}

    /** No alternatives yet. */
    public static <T extends ApiUnion> Alternatives<T> of() {
        return new Alternatives<>();
    }

    /** Names the property that tells object alternatives apart. */
    public Alternatives<T> discriminator(String property) {
        this.discriminator = property;
        return this;
    }

    /** Adds the {@link ObjectType} of a class that implements the union, with the discriminator values that mean it. */
    public Alternatives<T> object(Codec<? extends T> type, String... discriminatorValues) {
        if (!(type instanceof ObjectType)) {
            throw new IllegalArgumentException("not an object type: " + type.getClass());
        }
        all.add(new Alternative<>(type, Function.identity(), Set.of(JsonKind.OBJECT), Set.of(discriminatorValues)));
        return this;
    }

    /** Adds a type that has to be wrapped, with the kinds of JSON it can be; no kinds: any. */
    public <X> Alternatives<T> wrapped(Codec<X> codec, Function<X, ? extends T> wrap, JsonKind... kinds) {
        all.add(new Alternative<>(codec, wrap, Set.of(kinds.length == 0 ? JsonKind.values() : kinds), Set.of()));
        return this;
    }

    /** Those that JSON of this kind can be. */
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

    /** The only object type that a discriminator value means; null when another look at the object is needed. */
    @Nullable
    Alternative<T> meantBy(@Nullable String discriminatorValue) {
        Alternative<T> found = null;
        for (Alternative<T> alternative : of(JsonKind.OBJECT)) {
            if (discriminatorValue != null && alternative.isMeantBy(discriminatorValue)) {
                if (found != null || !alternative.isObject()) {
                    return null;
                }
                found = alternative;
            }
        }
        return found;
    }

    @Nullable
    String discriminator() {
        return discriminator;
    }
}
