package dev.callwright.core.sample;

import java.util.Locale;

/** The extent of a snippet. */
public enum Variant {
    /** Required inputs only. */
    MINIMAL,
    /** Every input, with as many members as fit into a snippet of readable length. */
    FULL;

    /** Its name in file names and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
