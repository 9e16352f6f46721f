package sdk.stripe.core;

/** Thrown when the API answers with status 5xx: it failed itself. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(FailedResponse response) {
        super(response);
    }
}
