package sdk.stripe.core;

import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonReader;
import sdk.stripe.core.internal.json.ValueWriter;
import sdk.stripe.core.internal.object.MemberHolder;
import sdk.stripe.core.internal.object.WrappedValue;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object or only its id, depending on the expansion that the call requested.
 *
 * @param <T> the object's type
 */
public final class Expandable<T> {
    private final @Nullable String id;
    private final @Nullable T value;

    private Expandable(@Nullable String id, @Nullable T value) {
        this.id = id;
        this.value = value;
    }

    /** Only an id. */
    public static <T> Expandable<T> of(String id) {
        return new Expandable<>(Objects.requireNonNull(id, "id"), null);
    }

    /** A whole object. */
    public static <T> Expandable<T> of(T value) {
        return new Expandable<>(null, Objects.requireNonNull(value, "value"));
    }

    /** The codec, given the object's; for generated code. */
    @SuppressWarnings("exports")
    public static <T> Codec<Expandable<T>> codec(Codec<T> object) {
        return new ExpandableCodec<>(object);
    }

    /** The object's id. */
    public String id() {
        return id != null
                ? id
                : idOf(value).orElseThrow(() -> new DecodingException("$.id", "the expanded object has no id"));
    }

    private static Optional<String> idOf(@Nullable Object value) {
        if (value instanceof MemberHolder object) {
            return MemberHolder.valuesOf(object).text("id");
        }
        return value instanceof WrappedValue<?> wrapped && WrappedValue.unwrap(wrapped) instanceof JsonValue json
                ? json.get("id").filter(id -> id.kind() == JsonKind.STRING).map(JsonValue::asString)
                : Optional.empty();
    }

    /** The object, if it was expanded. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** Whether the object itself is here. */
    public boolean isExpanded() {
        return value != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Expandable<?> that && Objects.equals(id, that.id) && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, value);
    }

    @Override
    public String toString() {
        return value != null ? value.toString() : Objects.requireNonNull(id);
    }

    private static final class ExpandableCodec<T> implements Codec<Expandable<T>> {
        private final Codec<T> object;

        ExpandableCodec(Codec<T> object) {
            this.object = object;
        }

        @Override
        public Expandable<T> read(JsonReader in) throws IOException {
            return in.kind() == JsonKind.STRING ? of(in.string()) : of(object.read(in));
        }

        @Override
        public void write(Expandable<T> expandable, ValueWriter out) throws IOException {
            if (expandable.value == null) {
                out.string(expandable.id());
            } else {
                object.write(expandable.value, out);
            }
        }
    }
}
