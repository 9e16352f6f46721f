package dev.callwright.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when JSON is not what the API's description says, or no JSON at all. */
public final class DecodingException extends SdkException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final @Nullable String rawBody;

    DecodingException(String path, String problem) {
        super(path + ": " + problem, null);
        this.path = path;
        this.rawBody = null;
    }

    DecodingException(String message, DecodingException cause, String rawBody) {
        super(message + ": " + cause.getMessage(), cause);
        this.path = cause.path;
        this.rawBody = rawBody;
    }

    /** The JSON path of the value that is wrong, such as {@code $.data[0].id}. */
    public String path() {
        return path;
    }

    /** The response body, when a response could not be read at all. */
    public Optional<String> rawBody() {
        return Optional.ofNullable(rawBody);
    }
}
