package dev.callwright.gateway.credential.store;

import java.util.Locale;

/** How long secrets are kept that were handed to the gateway. */
public enum Keeping {
    FILE("The credentials are kept encrypted in the store of the gateway."),
    MEMORY("The credentials are kept until the gateway ends, because it has no store; set gateway.store to keep them.");

    private final String sentence;

    Keeping(String sentence) {
        this.sentence = sentence;
    }

    /** The word in answers. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What to tell those who hand in secrets. */
    public String sentence() {
        return sentence;
    }
}
