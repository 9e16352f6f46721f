package dev.callwright.core.sample;

import java.util.Locale;

/** How much a snippet shows. */
public enum Variant {
    /** Only what must be given. */
    MINIMAL,
    /** Every input, and of their parts as many as a reader can take in. */
    FULL;

    /** Its name in file names and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
