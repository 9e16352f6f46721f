package sdk.stripe.core.internal.object;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonReader;
import sdk.stripe.core.internal.json.JsonTreeWriter;
import sdk.stripe.core.internal.json.ScalarText;
import sdk.stripe.core.internal.json.TypeMismatch;
import sdk.stripe.core.internal.json.UnionResults;
import sdk.stripe.core.internal.json.ValueWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a union as one of its alternatives: by the discriminator if there is one, else by structure.
 *
 * @param <T> the union's interface
 */
public final class UnionCodec<T> implements Codec<T> {
    private final Supplier<Alternatives<T>> source;
    private final Function<JsonValue, ? extends T> unknown;
    // Several threads may set it at once, and any of the values will do, for nothing changes them later.
    private volatile @Nullable Alternatives<T> alternatives;

    /** A codec whose alternatives are requested when they are first needed. */
    public UnionCodec(Supplier<Alternatives<T>> alternatives, Function<JsonValue, ? extends T> unknown) {
        this.source = alternatives;
        this.unknown = unknown;
    }

    /** A codec that reads only some of the alternatives, by their index. */
    public UnionCodec<T> only(int... indexes) {
        return new UnionCodec<>(() -> alternatives().only(indexes), unknown);
    }

    private Alternatives<T> alternatives() {
        Alternatives<T> existing = alternatives;
        if (existing == null) {
            existing = source.get();
            alternatives = existing;
        }
        return existing;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (!in.isStrictTree()) {
            return readUncached(in);
        }
        JsonValue value = in.any();
        UnionResults results = in.unionResults();
        Object cached = results.get(this, value);
        if (cached != null) {
            return cast(cached);
        }
        try {
            return results.succeeded(this, value, readUncached(in));
        } catch (DecodingException problem) {
            results.failed(this, value);
            throw problem;
        }
    }

    @SuppressWarnings("unchecked") // the results of this codec are of its class
    private T cast(Object result) {
        return (T) result;
    }

    /** The value as the alternative that this name chooses; unknown when there is none, or it has no such values. */
    T named(String name, JsonValue value, String path) {
        Alternative<T> alternative = alternatives().named(name, value.kind());
        if (alternative == null) {
            return unknown.apply(value);
        }
        try {
            return alternative.decode(value, path);
        } catch (DecodingException e) {
            return unknown.apply(value);
        }
    }

    private T readUncached(JsonReader in) throws IOException {
        if (alternatives().isSelectedByName()) {
            return unknown.apply(in.any());
        }
        List<Alternative<T>> possible = alternatives().of(in.kind());
        String discriminator = in.kind() == JsonKind.OBJECT ? alternatives().discriminator() : null;
        if (possible.size() == 1 && discriminator == null && possible.get(0).readsEveryValue()) {
            return possible.get(0).read(in);
        }
        if (discriminator != null) {
            Alternative<T> discriminated = alternatives().discriminatedBy(in.textAhead(discriminator));
            if (discriminated != null) {
                return readDiscriminated(discriminated, discriminator, in);
            }
        }
        boolean mayMatchFirst = in.isStream()
                && discriminator == null
                && possible.size() > 1
                && possible.get(0).isObject();
        return mayMatchFirst ? readFirst(possible.get(0), in) : readTree(in.any(), in);
    }

    private T readDiscriminated(Alternative<T> alternative, String discriminator, JsonReader in) throws IOException {
        T value = alternative.read(in);
        // A name may occur twice in an object, and its last value counts; only a tree has that one.
        MemberValues members = MemberHolder.valuesOf((MemberHolder) value);
        String discriminatorValue =
                MemberLookup.text(MemberLookup.of(members, discriminator)).orElse("");
        if (!alternative.hasDiscriminatorValue(discriminatorValue)) {
            throw TypeMismatch.SIGNAL;
        }
        return value;
    }

    // Mostly the first alternative matches; then no tree is needed to compare the others.
    private T readFirst(Alternative<T> alternative, JsonReader in) throws IOException {
        T first = alternative.read(in);
        return Alternative.matchesExactly(first)
                ? first
                : readTree(JsonTreeWriter.tree(ObjectEncoder.INSTANCE, first), in);
    }

    private T readTree(JsonValue value, JsonReader in) throws IOException {
        List<Alternative<T>> candidates = candidates(value);
        if (candidates.isEmpty()) {
            return unknown.apply(value);
        }
        return candidates.size() == 1 ? readAs(candidates.get(0), value, in) : readBest(candidates, value, in);
    }

    @Override
    public boolean accepts(JsonValue value) {
        return alternatives().isSelectedByName() || !candidates(value).isEmpty();
    }

    // The discriminator decides first; where it cannot, the structure does.
    private List<Alternative<T>> candidates(JsonValue value) {
        List<Alternative<T>> accepting = new ArrayList<>();
        for (Alternative<T> alternative : alternatives().of(value.kind())) {
            if (alternative.accepts(value)) {
                accepting.add(alternative);
            }
        }
        String discriminator = alternatives().discriminator();
        JsonValue discriminatorValue =
                discriminator == null ? null : value.get(discriminator).orElse(null);
        if (discriminatorValue == null) {
            return accepting.size() == 1 ? accepting : matchingStructure(accepting, value);
        }
        List<Alternative<T>> discriminated = new ArrayList<>();
        List<Alternative<T>> undiscriminated = new ArrayList<>();
        for (Alternative<T> alternative : accepting) {
            if (alternative.hasDiscriminatorValue(ScalarText.of(discriminatorValue))) {
                discriminated.add(alternative);
            } else if (alternative.hasNoDiscriminatorValue()) {
                undiscriminated.add(alternative);
            }
        }
        if (discriminated.size() == 1) {
            return discriminated;
        }
        List<Alternative<T>> matching =
                matchingStructure(discriminated.isEmpty() ? undiscriminated : discriminated, value);
        return matching.isEmpty() ? discriminated : matching;
    }

    private static <T> List<Alternative<T>> matchingStructure(List<Alternative<T>> alternatives, JsonValue value) {
        List<Alternative<T>> matching = new ArrayList<>();
        for (Alternative<T> alternative : alternatives) {
            if (alternative.matchesStructure(value)) {
                matching.add(alternative);
            }
        }
        return matching;
    }

    private T readAs(Alternative<T> alternative, JsonValue value, JsonReader in) throws IOException {
        try {
            return alternative.read(in.over(value));
        } catch (DecodingException problem) {
            if (problem == TypeMismatch.SIGNAL) {
                throw problem;
            }
            // A value that matches no alternative after all is kept as it is.
            return unknown.apply(value);
        }
    }

    private T readBest(List<Alternative<T>> candidates, JsonValue value, JsonReader in) throws IOException {
        if (value.kind() == JsonKind.OBJECT) {
            // The scores of objects are known before they are read, so mostly one of them is read.
            candidates.sort(Comparator.comparingInt(candidate -> -candidate.listedMembers(value)));
        }
        T best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Alternative<T> candidate : candidates) {
            T decoded = readStrictly(candidate, value, in);
            if (decoded != null && value.kind() == JsonKind.OBJECT) {
                return decoded;
            }
            if (decoded != null && candidate.score(value, decoded) > bestScore) {
                best = decoded;
                bestScore = candidate.score(value, decoded);
            }
        }
        return best != null ? best : readAs(candidates.get(0), value, in);
    }

    private @Nullable T readStrictly(Alternative<T> candidate, JsonValue value, JsonReader in) throws IOException {
        try {
            return candidate.read(in.strictlyOver(value));
        } catch (DecodingException problem) {
            return null;
        }
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        String discriminator = alternatives().discriminator();
        if (discriminator != null && value instanceof MemberHolder object) {
            writeDiscriminated(MemberHolder.valuesOf(object), discriminator, out);
        } else {
            ObjectEncoder.INSTANCE.write(value, out);
        }
    }

    // The type of the object need not have the discriminator's property, or has it with another value elsewhere.
    private void writeDiscriminated(MemberValues object, String discriminator, ValueWriter out) throws IOException {
        Alternative<T> alternative = alternatives().of(object.shape());
        if (alternative == null || alternative.hasNoDiscriminatorValue()) {
            object.writeTo(out);
            return;
        }
        if (!object.has(discriminator)) {
            object.writeTo(
                    out,
                    discriminator,
                    alternative.discriminatorValues().iterator().next());
            return;
        }
        JsonValue given = object.additional().get(discriminator);
        if (given != null && !alternative.hasDiscriminatorValue(ScalarText.of(given))) {
            throw new IllegalArgumentException(object.shape().name() + "." + discriminator + " is "
                    + String.join(" or ", alternative.discriminatorValues()) + " here, not " + given);
        }
        object.writeTo(out);
    }
}
