package sdk.kinds.exception;

import java.util.Optional;
import sdk.kinds.core.ApiException;
import sdk.kinds.core.PaymentRequiredException;
import sdk.kinds.model.Failure;

/** Thrown when the API responds with an error of type <code>card_error</code> and status 402. */
public final class CardException extends PaymentRequiredException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public CardException(String message, ApiException.Response response) {
        super(message, response);
    }

    /** The response body; empty when it could not be decoded. */
    public Optional<Failure> error() {
        return error(Failure.class);
    }
}
