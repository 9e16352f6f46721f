package dev.callwright.core.migration;

import java.util.Locale;

/** An SDK that is made here too. */
public enum TargetSdk {
    JAVA,
    TYPESCRIPT;

    /** The output of that name, such as {@code java}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
