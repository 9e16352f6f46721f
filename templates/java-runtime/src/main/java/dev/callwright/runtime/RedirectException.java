package dev.callwright.runtime;

import java.util.Optional;

/**
 * Thrown when the API answers with a redirect that is not followed: always, unless the client has
 * {@link Redirects#FOLLOW}; with it, when the redirect is of a request that may change something, leads to plain HTTP or
 * nowhere, or comes after five others.
 */
public final class RedirectException extends ApiException {
    private static final long serialVersionUID = 1L;

    RedirectException(FailedResponse response) {
        super(response);
    }

    /** Where the redirect leads, as the response's header {@code Location} says it. */
    public Optional<String> location() {
        return headers().first("Location").filter(location -> !location.isBlank());
    }
}
