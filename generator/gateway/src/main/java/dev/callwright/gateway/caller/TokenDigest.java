package dev.callwright.gateway.caller;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The SHA-256 digest of a token. Tokens are long and random, so that a plain digest cannot be turned back. */
final class TokenDigest {
    private final byte[] bytes;

    TokenDigest(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The digest of a token of ASCII characters; no copy of the token is left behind. */
    static TokenDigest of(CharSequence token) {
        byte[] ascii = new byte[token.length()];
        for (int i = 0; i < ascii.length; i++) {
            ascii[i] = (byte) token.charAt(i);
        }
        try {
            return new TokenDigest(MessageDigest.getInstance("SHA-256").digest(ascii));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } finally {
            Arrays.fill(ascii, (byte) 0);
        }
    }

    /** Whether both are equal, in a time that does not depend on where they differ. */
    boolean isSameAs(TokenDigest other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }
}
