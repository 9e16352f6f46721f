package dev.callwright.core.naming.word;

import java.util.Set;

/** Characters that names are made of. */
public final class Letters {
    // Unicode calls the first a letter, but no identifier of TypeScript may have it; the others do not show.
    private static final Set<Integer> UNUSABLE = Set.of(0x2E2F, 0x115F, 0x1160, 0x3164, 0xFFA0);

    private Letters() {}

    /** Whether a character is a letter or digit that identifiers of both languages may have. */
    public static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && !UNUSABLE.contains(c);
    }
}
