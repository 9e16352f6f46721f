package dev.callwright.core.diff;

import java.util.Locale;

/** What a difference means for the users of an SDK, the worst first. */
public enum Impact {
    /** Code that uses the SDK no longer compiles. */
    SOURCE_BREAKING,
    /** Code still compiles; code that was compiled before no longer links (JLS, chapter 13). Never in TypeScript. */
    BINARY_BREAKING,
    /** Code compiles and links, but does something else, or the API may refuse what it accepted. */
    BEHAVIOR,
    /** Something new that no code uses yet. */
    ADDITIVE,
    /** Only documentation. */
    DOCS;

    /** Its name in reports, such as {@code source-breaking}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The worse one of both. */
    Impact orWorse(Impact other) {
        return isAtLeast(other) ? this : other;
    }

    /** Whether it is at least as bad as another one. */
    public boolean isAtLeast(Impact other) {
        return compareTo(other) <= 0;
    }
}
