package sdk.stripe.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a text is not JSON, or is not of the type that the API's description declares. */
public final class DecodingException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;
    private final @Nullable String rawBody;

    /** An exception for the value at a JSON path. */
    public DecodingException(String path, String problem) {
        super(path + ": " + problem, null);
        this.path = path;
        this.problem = problem;
        this.rawBody = null;
    }

    /** An exception for a whole response. */
    public DecodingException(String message, DecodingException cause, String rawBody) {
        super(message + ": " + cause.getMessage(), cause);
        this.path = cause.path;
        this.problem = cause.problem;
        this.rawBody = rawBody;
    }

    /** The JSON path of the value that could not be decoded, such as {@code $.data[0].id}. */
    public String path() {
        return path;
    }

    /** The problem, without the path. */
    public String problem() {
        return problem;
    }

    /** The response body, when a response could not be decoded at all. */
    public Optional<String> rawBody() {
        return Optional.ofNullable(rawBody);
    }
}
