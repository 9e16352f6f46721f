package dev.callwright.gateway.credential.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A secret text that is held encrypted, and is readable only while somebody uses what {@link #open()} returns. Two are equal if their
 * texts are.
 */
public final class SealedText {
    private static final int SHOWN = 4;
    private static final int LONG_ENOUGH_TO_SHOW = 12;

    private final byte[] sealed;
    private final byte[] mark;

    private SealedText(byte[] plain) {
        this.sealed = ProcessKey.encrypt(plain);
        this.mark = ProcessKey.mark(plain);
        Arrays.fill(plain, (byte) 0);
    }

    /** A text, which the caller does not keep. */
    public static SealedText of(String text) {
        return new SealedText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text. Keep it in local variables only. */
    public String open() {
        byte[] plain = ProcessKey.decrypt(sealed);
        String text = new String(plain, StandardCharsets.UTF_8);
        Arrays.fill(plain, (byte) 0);
        return text;
    }

    /** The last four characters, by which people tell their keys apart; empty for secrets that are shorter than twelve. */
    public Optional<String> end() {
        String text = open();
        int length = text.codePointCount(0, text.length());
        return length < LONG_ENOUGH_TO_SHOW
                ? Optional.empty()
                : Optional.of(text.substring(text.offsetByCodePoints(text.length(), -SHOWN)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText that && MessageDigest.isEqual(mark, that.mark);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mark);
    }

    // The secret must not get into logs.
    @Override
    public String toString() {
        return "SealedText[***]";
    }
}
