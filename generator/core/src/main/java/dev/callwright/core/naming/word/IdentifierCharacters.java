package dev.callwright.core.naming.word;

import java.util.Set;

/** Characters that are legal in identifiers of both languages. */
public final class IdentifierCharacters {
    // U+2E2F is a letter but not legal in TypeScript identifiers; the others are invisible.
    private static final Set<Integer> UNUSABLE = Set.of(0x2E2F, 0x115F, 0x1160, 0x3164, 0xFFA0);

    private IdentifierCharacters() {}

    /** Whether a character is a letter or digit that is legal in identifiers of both languages. */
    public static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && !UNUSABLE.contains(c);
    }
}
