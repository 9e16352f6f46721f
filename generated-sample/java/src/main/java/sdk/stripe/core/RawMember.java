package sdk.stripe.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member that is kept as JSON because it is not a value of its type. */
final class RawMember {
    /** The empty string that clears a member. */
    static final RawMember EMPTY = new RawMember(JsonValue.of(""), "$", null);

    private final JsonValue json;
    private final String path;
    private final @Nullable String problem;

    RawMember(JsonValue json, String path, @Nullable String problem) {
        this.json = json;
        this.path = path;
        this.problem = problem;
    }

    JsonValue json() {
        return json;
    }

    /** What is wrong with the member; empty when it only clears a value. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Passes when the member only clears a value; otherwise throws what is wrong with it. */
    void check() {
        if (problem != null) {
            throw new DecodingException(path, problem);
        }
    }

    // What cleared a value on the way out is a string of the wrong type on the way back.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawMember that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }
}
