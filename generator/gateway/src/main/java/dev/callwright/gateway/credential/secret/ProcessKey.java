package dev.callwright.gateway.credential.secret;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random key that lives as long as the process. What it encrypts is not readable in a dump by itself; whoever has the whole memory
 * also has the key, so it keeps secrets out of searches, swap files and partial dumps, and not from an attacker inside the process.
 */
final class ProcessKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MARK_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SecretKey KEY = new SecretKeySpec(random(KEY_BYTES), "AES");
    private static final SecretKey MARK_KEY = new SecretKeySpec(random(KEY_BYTES), "HmacSHA256");

    // Ten times as fast as with a new cipher for each call. Its buffers only ever have what is encrypted.
    private static final ThreadLocal<Cipher> DECRYPTION = ThreadLocal.withInitial(ProcessKey::cipher);

    private ProcessKey() {}

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The nonce, followed by what it encrypts. */
    static byte[] encrypt(byte[] plain) {
        try {
            byte[] nonce = random(NONCE_BYTES);
            // Not kept: what it buffers is not encrypted.
            Cipher cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, KEY, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(plain);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    static byte[] decrypt(byte[] both) {
        try {
            Cipher cipher = DECRYPTION.get();
            cipher.init(Cipher.DECRYPT_MODE, KEY, new GCMParameterSpec(TAG_BITS, both, 0, NONCE_BYTES));
            return cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret in memory was changed", e);
        }
    }

    /** Tells equal texts without their encryption being equal; it cannot be computed outside of the process. */
    static byte[] mark(byte[] plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(MARK_KEY);
            return Arrays.copyOf(mac.doFinal(plain), MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not available", e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }
}
