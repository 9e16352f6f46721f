package dev.callwright.core.model;

import java.util.Optional;

/**
 * What {@code x-callwright} at the document's root says; usually added by an overlay.
 *
 * @param name the API's name that client types start with ({@code Petstore}); empty: derived from the title
 * @param apiKeyVariable the environment variable that holds the credential; empty: derived from the name
 * @param requestIdHeader the response header that identifies a call to the provider's support
 */
public record ApiSettings(Optional<String> name, Optional<String> apiKeyVariable, Optional<String> requestIdHeader) {}
