package sdk.stripe.core;

/** Thrown when the API responds with status 402: the call needs a payment, or a payment failed. */
public class PaymentRequiredException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public PaymentRequiredException(String message, ApiException.Response response) {
        super(message, response);
    }
}
