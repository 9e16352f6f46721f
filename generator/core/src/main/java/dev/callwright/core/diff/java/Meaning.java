package dev.callwright.core.diff.java;

import dev.callwright.core.diff.Subject;

/**
 * What a declaration stands for.
 *
 * @param subject what it is in the document
 * @param use what of the subject it offers; declarations of one use change for one reason
 */
record Meaning(Subject subject, Use use) {
    /** What code does with a subject. */
    enum Use {
        /** Names it. */
        NAME,
        /** Calls it. */
        CALL,
        /** Reads it. */
        READ,
        /** Sets it. */
        WRITE,
        /** Uses what every SDK has for it, such as {@code builder()}. */
        FIXED
    }
}
