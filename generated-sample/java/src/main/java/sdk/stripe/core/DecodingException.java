package sdk.stripe.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when JSON is not what the API's description says, or no JSON at all. */
public final class DecodingException extends SdkException {
    private static final long serialVersionUID = 1L;

    // Thrown without a stack trace or a place by the readers that give up, and caught by those who read again.
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final DecodingException READ_AGAIN = new DecodingException("$", "the value is not of its type");

    private final String path;
    private final String problem;
    private final @Nullable String rawBody;

    DecodingException(String path, String problem) {
        super(path + ": " + problem, null);
        this.path = path;
        this.problem = problem;
        this.rawBody = null;
    }

    DecodingException(String message, DecodingException cause, String rawBody) {
        super(message + ": " + cause.getMessage(), cause);
        this.path = cause.path;
        this.problem = cause.problem;
        this.rawBody = rawBody;
    }

    /** The JSON path of the value that is wrong, such as {@code $.data[0].id}. */
    public String path() {
        return path;
    }

    String problem() {
        return problem;
    }

    /** The response body, when a response could not be read at all. */
    public Optional<String> rawBody() {
        return Optional.ofNullable(rawBody);
    }
}
