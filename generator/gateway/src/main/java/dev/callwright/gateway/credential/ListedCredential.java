package dev.callwright.gateway.credential;

import java.util.Optional;

/**
 * What may be told of a credential.
 *
 * @param scheme the security scheme
 * @param source the kind of place that the secret is in: {@code env}, {@code file}, {@code vault}, or {@code store} and {@code memory}
 *     for secrets that were handed to the gateway
 * @param end the last four characters of a secret of at least twelve
 */
public record ListedCredential(String scheme, String source, Optional<String> end) {}
