package sdk.stripe.core;

/** Thrown when the API responds with status 401: the caller is not authenticated. */
public class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public AuthenticationException(String message, ApiException.Response response) {
        super(message, response);
    }
}
