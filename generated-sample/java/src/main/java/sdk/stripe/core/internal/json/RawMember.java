package sdk.stripe.core.internal.json;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member that is kept as JSON because it is not a value of its type. */
public final class RawMember {
    /** The empty string that clears a member. */
    public static final RawMember EMPTY = new RawMember(JsonValue.of(""), "$", null);

    private final JsonValue json;
    private final String path;
    private final @Nullable String problem;

    /** A member at this path; without a problem if the value is sent as it is. */
    public RawMember(JsonValue json, String path, @Nullable String problem) {
        this.json = json;
        this.path = path;
        this.problem = problem;
    }

    /** The value. */
    public JsonValue json() {
        return json;
    }

    /** The type mismatch; empty when the value is sent as it is. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** Throws the type mismatch, if there is one. */
    public void check() {
        if (problem != null) {
            throw new DecodingException(path, problem);
        }
    }

    // Without the problem: an empty string that clears a value is sent without one and received as a type mismatch.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawMember that && json.equals(that.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }
}
