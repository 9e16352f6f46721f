package dev.callwright.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the certificate of the server and its key from PEM files. */
final class TlsKeys {
    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    private TlsKeys() {}

    /**
     * A key store with the key.
     *
     * @throws IllegalArgumentException if a file cannot be read, or has no certificate or key; the message names it
     */
    static KeyStore load(HttpSettings.Tls files) {
        try {
            Certificate[] chain = certificates(files);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("gateway", key(files), new char[0], chain);
            return store;
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + e.getMessage(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the key in " + files.key() + " does not fit " + files.certificates() + ": " + e.getMessage(), e);
        }
    }

    private static Certificate[] certificates(HttpSettings.Tls files) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(files.certificates())) {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(new Certificate[0]);
            if (chain.length == 0) {
                throw new IllegalArgumentException(files.certificates() + " has no certificate; it takes PEM");
            }
            return chain;
        }
    }

    private static PrivateKey key(HttpSettings.Tls files) throws IOException, GeneralSecurityException {
        Matcher pem = PKCS8.matcher(Files.readString(files.key(), StandardCharsets.US_ASCII));
        if (!pem.find()) {
            throw new IllegalArgumentException(files.key()
                    + " has no private key in PKCS #8; 'openssl pkcs8 -topk8 -nocrypt' converts other keys");
        }
        PKCS8EncodedKeySpec encoded =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
        return ALGORITHMS.stream()
                .flatMap(algorithm -> key(encoded, algorithm).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        files.key() + " has a key of an unknown kind; it takes " + ALGORITHMS));
    }

    // The encoding names the algorithm, but the factories have to be asked one by one.
    private static Optional<PrivateKey> key(PKCS8EncodedKeySpec encoded, String algorithm) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
        } catch (InvalidKeySpecException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
