package sdk.stripe.core;

/** Thrown when the API responds with status 5xx: the server failed. */
public class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public ServerException(String message, ApiException.Response response) {
        super(message, response);
    }
}
