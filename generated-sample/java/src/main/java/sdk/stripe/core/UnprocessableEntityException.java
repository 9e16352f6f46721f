package sdk.stripe.core;

/** Thrown when the API answers with status 422: it understands the request, but cannot do it. */
public final class UnprocessableEntityException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnprocessableEntityException(FailedResponse response) {
        super(response);
    }
}
