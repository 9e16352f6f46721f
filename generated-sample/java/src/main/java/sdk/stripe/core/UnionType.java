package sdk.stripe.core;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One of several types.
 *
 * @param <T> the union's interface
 */
public final class UnionType<T extends ApiUnion> implements Codec<T> {
    private final String name;
    private final Supplier<Alternatives<T>> source;
    private final Function<JsonValue, ? extends T> unknown;
    // Several threads may make them at once, and every one of them may be used, for nothing changes them later.
    private volatile @Nullable Alternatives<T> alternatives;

    private UnionType(String name, Supplier<Alternatives<T>> source, Function<JsonValue, ? extends T> unknown) {
        this.name = name;
        this.source = source;
        this.unknown = unknown;
    }

    /** A union whose alternatives are asked for when they are first needed. */
    public static <T extends ApiUnion> UnionType<T> of(
            String name, Supplier<Alternatives<T>> alternatives, Function<JsonValue, ? extends T> unknown) {
        return new UnionType<>(name, alternatives, unknown);
    }

    /** The value that a JSON text stands for. */
    public T fromJson(String json) {
        return JsonText.decode(this, json);
    }

    @Override
    public String toString() {
        return name;
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
            return readOnce(in);
        }
        JsonValue value = in.any();
        Attempts attempts = in.attempts();
        T known = attempts.result(this, value);
        if (known != null) {
            return known;
        }
        try {
            return attempts.succeeded(this, value, readOnce(in));
        } catch (DecodingException problem) {
            attempts.failed(this, value);
            throw problem;
        }
    }

    private T readOnce(JsonReader in) throws IOException {
        List<Alternative<T>> possible = alternatives().of(in.kind());
        String discriminator = alternatives().discriminator();
        boolean told = discriminator != null && in.kind() == JsonKind.OBJECT;
        if (possible.size() == 1 && !told && possible.get(0).takesAny()) {
            return possible.get(0).read(in);
        }
        Alternative<T> meant = discriminator != null && in.kind() == JsonKind.OBJECT
                ? alternatives().meantBy(in.textAhead(discriminator))
                : null;
        if (meant != null) {
            T value = meant.read(in);
            // A member may be there twice, and it is the last one that counts; only a tree knows both.
            return meant.isMeantBy(told(value)) ? value : readAgain();
        }
        JsonValue value;
        if (!told && in.isStream() && possible.size() > 1 && possible.get(0).isObject()) {
            // Mostly the first alternative fits; then nobody needs the tree that tells the others apart.
            T first = possible.get(0).read(in);
            if (Alternative.fitsEntirely(first)) {
                return first;
            }
            value = JsonText.tree(ObjectWriter.CODEC, first);
        } else {
            value = in.any();
        }
        List<Alternative<T>> candidates = candidates(value);
        if (candidates.isEmpty()) {
            return unknown.apply(value);
        }
        return candidates.size() == 1 ? readAs(candidates.get(0), value, in) : readBest(candidates, value, in);
    }

    private String told(T value) {
        return Parts.text(Parts.at(value, Objects.requireNonNull(alternatives().discriminator())))
                .orElse("");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
    private static <X> X readAgain() {
        throw DecodingException.READ_AGAIN;
    }

    /** Whether an alternative is there for a value. */
    boolean knows(JsonValue value) {
        return !candidates(value).isEmpty();
    }

    // The discriminator decides first; where it cannot, what the value consists of.
    private List<Alternative<T>> candidates(JsonValue value) {
        List<Alternative<T>> accepting = new ArrayList<>();
        for (Alternative<T> alternative : alternatives().of(value.kind())) {
            if (alternative.accepts(value)) {
                accepting.add(alternative);
            }
        }
        String discriminator = alternatives().discriminator();
        JsonValue told = discriminator == null ? null : value.get(discriminator).orElse(null);
        if (told == null) {
            return accepting.size() == 1 ? accepting : withStructure(accepting, value);
        }
        List<Alternative<T>> meant = new ArrayList<>();
        List<Alternative<T>> untold = new ArrayList<>();
        for (Alternative<T> alternative : accepting) {
            if (alternative.isMeantBy(told.scalarText())) {
                meant.add(alternative);
            } else if (alternative.isToldByStructure()) {
                untold.add(alternative);
            }
        }
        if (meant.size() == 1) {
            return meant;
        }
        List<Alternative<T>> built = withStructure(meant.isEmpty() ? untold : meant, value);
        return built.isEmpty() ? meant : built;
    }

    private static <T extends ApiUnion> List<Alternative<T>> withStructure(
            List<Alternative<T>> alternatives, JsonValue value) {
        List<Alternative<T>> built = new ArrayList<>();
        for (Alternative<T> alternative : alternatives) {
            if (alternative.hasStructureOf(value)) {
                built.add(alternative);
            }
        }
        return built;
    }

    private T readAs(Alternative<T> alternative, JsonValue value, JsonReader in) throws IOException {
        try {
            return alternative.read(in.over(value));
        } catch (DecodingException problem) {
            if (problem == DecodingException.READ_AGAIN) {
                throw problem;
            }
            // What fits no alternative after all is kept as it is.
            return unknown.apply(value);
        }
    }

    private T readBest(List<Alternative<T>> candidates, JsonValue value, JsonReader in) throws IOException {
        if (value.kind() == JsonKind.OBJECT) {
            // How well objects fit is known before they are read, so mostly one of them is read.
            candidates.sort(Comparator.comparingInt(candidate -> -candidate.knownMembers(value)));
        }
        T best = null;
        int bestFit = Integer.MIN_VALUE;
        for (Alternative<T> candidate : candidates) {
            T decoded = readStrictly(candidate, value, in);
            if (decoded != null && value.kind() == JsonKind.OBJECT) {
                return decoded;
            }
            if (decoded != null && candidate.fit(value, decoded) > bestFit) {
                best = decoded;
                bestFit = candidate.fit(value, decoded);
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
        ObjectWriter.CODEC.write(value, out);
    }
}
