package sdk.stripe.core;

/** Thrown when the API responds with status 400: the request is malformed. */
public class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public BadRequestException(String message, ApiException.Response response) {
        super(message, response);
    }
}
