package sdk.stripe.core.internal.json;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A position in a JSON text or tree, from which codecs read their values. */
public abstract class JsonReader {
    private @Nullable String lastName;
    private @Nullable UnionResults unionResults;

    JsonReader() {}

    JsonReader(UnionResults unionResults) {
        this.unionResults = unionResults;
    }

    /**
     * The reading half of a codec.
     *
     * @param <T> the type of the values
     */
    public interface Decoder<T extends @Nullable Object> {
        /** Returns the value at the reader's position. */
        T read(JsonReader in) throws IOException;
    }

    /**
     * Goes to the next member of the object. Returns the index of its name, of which the expected one is tried first,
     * {@link MemberIndex#NONE} if the name is not listed, or {@link MemberIndex#END} behind the last member.
     */
    public int nextMember(MemberIndex known, int expected) throws IOException {
        String name = nextName();
        lastName = name;
        return name == null ? MemberIndex.END : known.index(name, expected);
    }

    /** The name of the unlisted member that {@link #nextMember} went to. */
    public String unknownName() throws IOException {
        return Objects.requireNonNull(lastName, "behind the last member");
    }

    /** Whether this reads a stream of tokens, in which each value can be read only once. */
    public boolean isStream() {
        return false;
    }

    /** The string member of this name in the object at this position; null when it takes a tree to find it. */
    public @Nullable String textAhead(String name) throws IOException {
        return null;
    }

    /** The table's value for the string at this position; null if the table does not list the string. */
    public <T> @Nullable T named(NameTable<T> known) throws IOException {
        return known.get(string());
    }

    /** The kind of the value at this position. */
    public abstract JsonKind kind() throws IOException;

    /** Goes into the object at this position; {@link #nextName()} moves to its members. */
    public abstract void enterObject() throws IOException;

    /** The name of the next member, to whose value the position moves; null after the last one. */
    public abstract @Nullable String nextName() throws IOException;

    /** Goes into the array at this position; {@link #nextItem()} moves to its items. */
    public abstract void enterArray() throws IOException;

    /** Whether there is a next item, to which the position moves. */
    public abstract boolean nextItem() throws IOException;

    /** The string at this position. */
    public abstract String string() throws IOException;

    /** The boolean at this position. */
    public abstract boolean bool() throws IOException;

    /** The integer at this position; numbers that are not whole or do not fit are refused. */
    public abstract long int64() throws IOException;

    /** The number at this position as floating point; numbers that are too big are refused. */
    public abstract double float64() throws IOException;

    /** The number at this position with all its digits. */
    public abstract BigDecimal decimal() throws IOException;

    /** The digits of the number at this position, as written. */
    public abstract String numberText() throws IOException;

    /** The value at this position as a JSON tree. */
    public abstract JsonValue any() throws IOException;

    /** The exception for a value at this position that is not of the expected type. */
    public abstract DecodingException mismatch(String expected) throws IOException;

    /** A reader of a tree that was read from here, which treats type mismatches as this reader does. */
    public abstract JsonReader over(JsonValue value);

    /** A reader of a tree that was read from here, which fails at the first type mismatch. */
    public final JsonReader strictlyOver(JsonValue value) {
        return strictReader(value, unionResults());
    }

    abstract JsonReader strictReader(JsonValue value, UnionResults results);

    /** The results of the unions that were read strictly from here. */
    public UnionResults unionResults() {
        UnionResults existing = unionResults;
        if (existing == null) {
            existing = new UnionResults();
            unionResults = existing;
        }
        return existing;
    }

    /** Whether this reads a tree and fails at the first type mismatch. */
    public boolean isStrictTree() {
        return false;
    }

    /** The value of a member of an object; a lenient reader returns a {@link RawMember} for a type mismatch. */
    public abstract Object member(Decoder<?> decoder) throws IOException;
}
