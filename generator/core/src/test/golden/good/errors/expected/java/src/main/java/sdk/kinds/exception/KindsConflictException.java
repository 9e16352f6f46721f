package sdk.kinds.exception;

import java.util.Optional;
import sdk.kinds.core.ApiException;
import sdk.kinds.model.Failure;

/** Thrown when the API responds with an error of type <code>conflict_error</code>. */
public final class KindsConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public KindsConflictException(String message, ApiException.Response response) {
        super(message, response);
    }

    /** The response body; empty when it could not be decoded. */
    public Optional<Failure> error() {
        return error(Failure.class);
    }
}
