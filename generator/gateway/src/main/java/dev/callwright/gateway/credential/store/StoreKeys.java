package dev.callwright.gateway.credential.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The two keys of a store: one encrypts its rows, and one seals it as a whole. They suit one salt only, and so one file. */
final class StoreKeys {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int CHECK_BYTES = 16;
    private static final String MAC = "HmacSHA512";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey rows;
    private final SecretKey seal;

    private StoreKeys(byte[] both) {
        this.rows = new SecretKeySpec(both, 0, KEY_BYTES, "AES");
        this.seal = new SecretKeySpec(both, KEY_BYTES, KEY_BYTES, MAC);
        Arrays.fill(both, (byte) 0);
    }

    /** The keys of a passphrase. PBKDF2 with HMAC-SHA-512 makes both in one block of its output. */
    static StoreKeys ofPassphrase(String passphrase, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(passphrase.toCharArray(), salt, iterations, 2 * KEY_BYTES * Byte.SIZE);
        try {
            return new StoreKeys(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is not available", e);
        } finally {
            spec.clearPassword();
        }
    }

    /** The keys of a random key. */
    static StoreKeys ofKey(byte[] key, byte[] salt) {
        return new StoreKeys(mac(new SecretKeySpec(key, MAC), salt));
    }

    private static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-512 is not available", e);
        }
    }

    /** Random bytes. */
    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The nonce of a row. */
    static byte[] nonce() {
        return random(NONCE_BYTES);
    }

    /** Tells whether keys are the right ones, before anything is decrypted; in Base64. */
    String check() {
        byte[] check = mac(seal, "key check".getBytes(StandardCharsets.US_ASCII));
        return Base64.getEncoder().encodeToString(Arrays.copyOf(check, CHECK_BYTES));
    }

    /** Whether this is {@link #check()}. */
    boolean isCheck(String check) {
        return isEqual(check, check());
    }

    /** The seal of a text, in Base64. */
    String seal(byte[] text) {
        return Base64.getEncoder().encodeToString(mac(seal, text));
    }

    boolean isSeal(byte[] text, String found) {
        return isEqual(seal(text), found);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    byte[] encrypt(byte[] nonce, byte[] associated, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce, associated).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not available", e);
        }
    }

    /** The text of a row; an exception if the row, or what it is associated with, is not what was encrypted. */
    byte[] decrypt(byte[] nonce, byte[] associated, byte[] encrypted) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(encrypted);
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, rows, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher;
    }
}
