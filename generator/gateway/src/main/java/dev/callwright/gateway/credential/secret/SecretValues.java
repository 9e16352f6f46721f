package dev.callwright.gateway.credential.secret;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Secrets that belong together, such as a user name and its password.
 *
 * @param byField the secrets by the name of their field; a single secret has the field {@link #SINGLE}
 */
public record SecretValues(Map<String, SealedText> byField) {
    /** The field of a single secret. */
    public static final String SINGLE = "";

    public SecretValues {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    /** A single secret. */
    public static SecretValues single(String secret) {
        return new SecretValues(Map.of(SINGLE, SealedText.of(secret)));
    }

    /** The secret in a field; empty if there is none. */
    public Optional<SealedText> get(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** The secret in a field that must be there. */
    public SealedText required(String field) {
        return get(field).orElseThrow(() -> new IllegalArgumentException("there is no field " + field));
    }
}
