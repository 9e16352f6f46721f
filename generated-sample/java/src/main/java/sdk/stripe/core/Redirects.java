package sdk.stripe.core;

/** The handling of redirects: responses with status 301, 302, 303, 307 or 308. */
public enum Redirects {
    /** Throws a {@link RedirectException}; the default. */
    REFUSE,

    /**
     * Follows up to five redirects of a GET or HEAD to HTTPS, or from plain HTTP within the same origin; all others are
     * refused. Another origin gets none of the call's headers but {@code Accept}: no credential, no cookie and nothing
     * that the caller set.
     */
    FOLLOW
}
