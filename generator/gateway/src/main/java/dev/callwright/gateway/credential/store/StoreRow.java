package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.secret.SealedText;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The encrypted secrets of one scheme.
 *
 * @param name the API and the scheme
 * @param version the generation of the store in which it was written
 * @param nonce the nonce in Base64, random for each write
 * @param secret the encrypted secrets in Base64, which can be decrypted in this place only
 */
record StoreRow(Name name, long version, String nonce, String secret) {

    /** The name of a row. */
    record Name(String provider, String scheme) {
        @Override
        public String toString() {
            return provider + " " + scheme;
        }
    }

    /** Encrypts secrets. */
    static StoreRow of(Name name, long version, SecretValues values, Sealing sealing) {
        byte[] nonce = StoreKeys.nonce();
        byte[] plain = plain(values);
        byte[] secret = sealing.keys().encrypt(nonce, sealing.associated(name, version), plain);
        Arrays.fill(plain, (byte) 0);
        Base64.Encoder base64 = Base64.getEncoder();
        return new StoreRow(name, version, base64.encodeToString(nonce), base64.encodeToString(secret));
    }

    /**
     * What rows are encrypted with.
     *
     * @param salt the salt of the file in Base64, so that rows cannot come from another one
     */
    record Sealing(StoreKeys keys, String salt) {
        private byte[] associated(Name name, long version) {
            return bytes(out -> {
                write(out, "callwright-credentials 1".getBytes(StandardCharsets.US_ASCII));
                write(out, salt.getBytes(StandardCharsets.US_ASCII));
                write(out, name.provider().getBytes(StandardCharsets.UTF_8));
                write(out, name.scheme().getBytes(StandardCharsets.UTF_8));
                out.writeLong(version);
            });
        }
    }

    /** Decrypts the secrets; an exception if the row was changed or moved. */
    SecretValues open(Sealing sealing) throws GeneralSecurityException {
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] plain =
                sealing.keys().decrypt(base64.decode(nonce), sealing.associated(name, version), base64.decode(secret));
        try {
            return values(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    // Not JSON, whose libraries keep their buffers.
    private static byte[] plain(SecretValues values) {
        return bytes(out -> {
            out.writeInt(values.byField().size());
            for (Map.Entry<String, SealedText> field : values.byField().entrySet()) {
                write(out, field.getKey().getBytes(StandardCharsets.UTF_8));
                write(out, field.getValue().open().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static SecretValues values(byte[] plain) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            Map<String, SealedText> byField = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                byField.put(text(in), SealedText.of(text(in)));
            }
            return new SecretValues(byField);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
