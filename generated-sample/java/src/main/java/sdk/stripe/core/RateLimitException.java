package sdk.stripe.core;

/** Thrown when the API answers with status 429: there were too many calls. */
public final class RateLimitException extends ApiException {
    private static final long serialVersionUID = 1L;

    RateLimitException(FailedResponse response) {
        super(response);
    }
}
