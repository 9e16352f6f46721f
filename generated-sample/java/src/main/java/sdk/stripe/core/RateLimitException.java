package sdk.stripe.core;

/** Thrown when the API responds with status 429: there were too many calls. */
public class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public RateLimitException(String message, ApiException.Response response) {
        super(message, response);
    }
}
