package sdk.stripe.core;

/** Thrown when the API answers with status 403: it does not allow the call. */
public final class PermissionDeniedException extends ApiException {
    private static final long serialVersionUID = 1L;

    PermissionDeniedException(FailedResponse response) {
        super(response);
    }
}
