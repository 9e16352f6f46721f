package dev.callwright.core.naming.word;

import java.nio.charset.StandardCharsets;

/** A hash that is the same in all releases, on all machines and Java versions (64-bit FNV-1a with a finalizer). */
public final class StableHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private StableHash() {}

    /** The first hex digits of a text's hash, at most 16. */
    public static String hex(String text, int digits) {
        long hash = OFFSET;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        String hex = Long.toHexString(hash);
        return ("0".repeat(16 - hex.length()) + hex).substring(0, digits);
    }
}
