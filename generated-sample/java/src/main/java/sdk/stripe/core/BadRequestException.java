package sdk.stripe.core;

/** Thrown when the API answers with status 400: it does not understand the request. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(FailedResponse response) {
        super(response);
    }
}
