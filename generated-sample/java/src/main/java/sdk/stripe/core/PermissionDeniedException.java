package sdk.stripe.core;

/** Thrown when the API responds with status 403: the caller may not make this call. */
public class PermissionDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public PermissionDeniedException(String message, ApiException.Response response) {
        super(message, response);
    }
}
