package sdk.stripe.core;

/** Thrown when the API responds with status 422: the request is well-formed, but its content is not accepted. */
public class UnprocessableEntityException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public UnprocessableEntityException(String message, ApiException.Response response) {
        super(message, response);
    }
}
