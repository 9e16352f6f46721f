package sdk.stripe.core;

/** Thrown when the API answers with status 409: the call does not go with what is there. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(FailedResponse response) {
        super(response);
    }
}
