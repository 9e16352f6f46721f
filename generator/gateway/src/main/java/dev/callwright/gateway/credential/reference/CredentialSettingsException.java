package dev.callwright.gateway.credential.reference;

import java.io.Serial;

/** Settings of credentials that cannot be used. Its message says where and how to mend it, and has no secret in it. */
public final class CredentialSettingsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A problem at a place, such as {@code gateway.credentials.stripe.bearerAuth}. */
    public CredentialSettingsException(String where, String message) {
        super(where + ": " + message);
    }
}
