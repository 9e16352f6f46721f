package sdk.stripe.core;

/** Thrown when the API answers with status 401: it does not know who is calling. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(FailedResponse response) {
        super(response);
    }
}
