package dev.callwright.gateway.credential.store;

import java.io.Serial;

/** Why a store cannot be used, for the operator. */
final class StoreDamage extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    StoreDamage(String message) {
        super(message, null, false, false);
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
