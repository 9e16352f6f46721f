package dev.callwright.core.diff;

import java.util.Locale;

/** An SDK whose users a difference concerns. */
public enum Sdk {
    JAVA,
    TYPESCRIPT;

    /** Its name in settings and reports, such as {@code java}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
