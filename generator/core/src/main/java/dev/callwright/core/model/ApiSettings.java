package dev.callwright.core.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code x-callwright} settings at the root of the document, usually added by an overlay.
 *
 * @param name the name of the API, the prefix of client types ({@code Petstore}); empty: derived from the title
 * @param apiKeyVariable the environment variable with the credential; empty: derived from the name
 * @param liveKeyPattern a regular expression that is found in keys of live accounts, and not in those of tests
 * @param requestIdHeader the response header that identifies a call to the provider's support
 * @param retryHeader the response header ({@code true} or {@code false}) that overrides the retry policy
 * @param idempotency the idempotency keys of the API
 * @param expandParameter the input for the paths of expandable members that the API is to return as objects
 * @param docsUrl the base URL of links in descriptions; empty: relative links are removed
 * @param headers the headers of requests
 * @param errors the kinds of errors
 */
public record ApiSettings(
        Optional<String> name,
        Optional<String> apiKeyVariable,
        Optional<String> liveKeyPattern,
        Optional<String> requestIdHeader,
        Optional<String> retryHeader,
        Optional<Idempotency> idempotency,
        Optional<String> expandParameter,
        Optional<String> docsUrl,
        Headers headers,
        ErrorBodies errors) {

    /**
     * The headers of requests.
     *
     * @param constants the values of headers that every request has, by name
     * @param options the options that set a header
     */
    public record Headers(Map<String, String> constants, List<HeaderOption> options) {
        /** No headers. */
        public static final Headers NONE = new Headers(Map.of(), List.of());

        public Headers {
            constants = Ordered.copyOf(constants);
            options = List.copyOf(options);
        }
    }

    /** Settings without a pattern of live keys and without headers of requests. */
    public ApiSettings(
            Optional<String> name,
            Optional<String> apiKeyVariable,
            Optional<String> requestIdHeader,
            Optional<String> retryHeader,
            Optional<Idempotency> idempotency,
            Optional<String> expandParameter,
            Optional<String> docsUrl) {
        this(
                name,
                apiKeyVariable,
                Optional.empty(),
                requestIdHeader,
                retryHeader,
                idempotency,
                expandParameter,
                docsUrl,
                Headers.NONE,
                ErrorBodies.NONE);
    }

    /** Settings with a name and headers only. */
    public ApiSettings(Optional<String> name, Optional<String> apiKeyVariable, Optional<String> requestIdHeader) {
        this(
                name,
                apiKeyVariable,
                requestIdHeader,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A copy with these kinds of errors. */
    public ApiSettings withErrors(ErrorBodies kinds) {
        return new ApiSettings(
                name,
                apiKeyVariable,
                liveKeyPattern,
                requestIdHeader,
                retryHeader,
                idempotency,
                expandParameter,
                docsUrl,
                headers,
                kinds);
    }
}
