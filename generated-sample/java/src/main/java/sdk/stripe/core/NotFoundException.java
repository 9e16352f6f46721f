package sdk.stripe.core;

/** Thrown when the API answers with status 404: there is nothing of that name. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(FailedResponse response) {
        super(response);
    }
}
