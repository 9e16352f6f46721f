package sdk.stripe.core;

/** Thrown when the API responds with status 404: the resource does not exist. */
public class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public NotFoundException(String message, ApiException.Response response) {
        super(message, response);
    }
}
