package sdk.stripe.core;

import java.util.Optional;

/**
 * Thrown when the API responds with a redirect that is not followed: always, unless the client has
 * {@link Redirects#FOLLOW}; with it, when the redirect is of a request that may change something, leads to plain HTTP
 * or nowhere, or comes after five others.
 */
public final class RedirectException extends ApiException {
    private static final long serialVersionUID = 1L;

    /** An exception for a response. */
    public RedirectException(String message, ApiException.Response response) {
        super(message, response);
    }

    /** The target of the redirect: the response's header {@code Location}. */
    public Optional<String> location() {
        return headers().first("Location").filter(location -> !location.isBlank());
    }
}
