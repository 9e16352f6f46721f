package dev.callwright.core.model;

import java.util.Optional;

/**
 * What {@code x-callwright} at the document's root says; usually added by an overlay.
 *
 * @param name the API's name that client types start with ({@code Petstore}); empty: derived from the title
 * @param apiKeyVariable the environment variable that holds the credential; empty: derived from the name
 * @param requestIdHeader the response header that identifies a call to the provider's support
 * @param retryHeader the response header that says {@code true} or {@code false} to another attempt
 * @param idempotency how the API recognizes a repeated request
 * @param expandParameter the input that lists the paths of the expandable members whose objects are wanted
 * @param docsUrl the page that relative links in descriptions are relative to; empty: they lead nowhere
 */
public record ApiSettings(
        Optional<String> name,
        Optional<String> apiKeyVariable,
        Optional<String> requestIdHeader,
        Optional<String> retryHeader,
        Optional<Idempotency> idempotency,
        Optional<String> expandParameter,
        Optional<String> docsUrl) {

    /** Settings without those of later attempts and of expansion. */
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
}
