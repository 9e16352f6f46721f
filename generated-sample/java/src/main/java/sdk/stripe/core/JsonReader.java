package sdk.stripe.core;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A position in a JSON text or tree, from which codecs read their values. */
public abstract class JsonReader {
    private @Nullable String lastName;
    private @Nullable Attempts attempts;

    JsonReader() {}

    JsonReader(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Goes to the next member of the object. Returns its index in the table, of which the expected one is tried first,
     * {@link MemberTable#NONE} if the table does not have it, or {@link MemberTable#END} behind the last.
     */
    int nextMember(MemberTable known, int expected) throws IOException {
        String name = nextName();
        lastName = name;
        return name == null ? MemberTable.END : known.index(name, expected);
    }

    /** The name of the member that {@link #nextMember} went to and the table does not have. */
    String unknownName() throws IOException {
        return Objects.requireNonNull(lastName, "behind the last member");
    }

    /** Whether this reads each value once, as it arrives. */
    boolean isStream() {
        return false;
    }

    /** The string that is this member of the object at this position; null when only a tree of the object can tell. */
    @Nullable
    String textAhead(String name) throws IOException {
        return null;
    }

    /** The value of which the string at this position is the name; null if none is. */
    <T> @Nullable T named(NameTable<T> known) throws IOException {
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

    /** The value at this position, whatever it is. */
    public abstract JsonValue any() throws IOException;

    /** An exception that says where the position is and what was expected there. */
    public abstract DecodingException mismatch(String expected) throws IOException;

    // A reader of a value that was read from here, as forgiving as this one.
    abstract JsonReader over(JsonValue value);

    // A reader of a value that was read from here, which gives up at the first value that is not of its type.
    final JsonReader strictlyOver(JsonValue value) {
        return TreeReader.strict(value, attempts());
    }

    /** What is known of the values that were read strictly from here. */
    Attempts attempts() {
        Attempts existing = attempts;
        if (existing == null) {
            existing = new Attempts();
            attempts = existing;
        }
        return existing;
    }

    /** Whether this reads a tree and gives up at the first value that is not of its type. */
    boolean isStrictTree() {
        return false;
    }

    // Reads a member of an object; a reader of a tree keeps a value that cannot be read instead of failing.
    abstract Object member(Codec<?> codec) throws IOException;
}
