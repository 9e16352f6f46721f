package dev.callwright.runtime;

import java.util.function.Function;

/**
 * The types a union may have.
 *
 * @param <T> the union's interface
 */
public final class Alternatives<T extends ApiUnion> {
    private Alternatives() {}

    /** No alternatives yet. */
    public static <T extends ApiUnion> Alternatives<T> of() {
        return new Alternatives<>();
    }

    /** Names the property that tells object alternatives apart. */
    public Alternatives<T> discriminator(String property) {
        return this;
    }

    /** Adds the {@link ObjectType} of a class that implements the union, with the discriminator's values that mean it. */
    public Alternatives<T> object(Codec<? extends T> type, String... discriminatorValues) {
        return this;
    }

    /** Adds a type that has to be wrapped, with the kinds of JSON it can be; no kinds: any. */
    public <X> Alternatives<T> wrapped(Codec<X> codec, Function<X, ? extends T> wrap, JsonKind... kinds) {
        return this;
    }
}
