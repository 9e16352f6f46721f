package sdk.stripe.core;

/** Thrown when the API responds with status 409: the call conflicts with the state of the resource. */
public class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public ConflictException(String message, ApiException.Response response) {
        super(message, response);
    }
}
