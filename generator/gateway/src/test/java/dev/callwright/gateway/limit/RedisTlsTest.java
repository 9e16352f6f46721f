package dev.callwright.gateway.limit;

import static dev.callwright.gateway.testing.Problems.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.LogLines;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password and the rates go only to the server whose certificate has its name. */
final class RedisTlsTest {
    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    @Test
    void verifiesTheCertificateAndItsName() throws Exception {
        Path trusted = trusted();
        try (RedisServer redis = RedisServer.started(
                folder,
                "--tls-port",
                "PORT",
                "--tls-cert-file",
                folder.resolve("cert.pem").toString(),
                "--tls-key-file",
                folder.resolve("key.pem").toString(),
                "--tls-ca-cert-file",
                folder.resolve("cert.pem").toString(),
                "--tls-auth-clients",
                "no")) {
            // Not signed by an authority that Java knows.
            assertThat(failure("127.0.0.1", redis)).contains("SSLHandshakeException");
            String before = System.getProperty(TRUST, "");
            System.setProperty(TRUST, trusted.toString());
            try {
                assertThat(failure("127.0.0.1", redis)).isEmpty();
                // The certificate is that of 127.0.0.1 only.
                assertThat(failure("localhost", redis)).contains("SSLHandshakeException");
            } finally {
                if (before.isEmpty()) {
                    System.clearProperty(TRUST);
                } else {
                    System.setProperty(TRUST, before);
                }
            }
        }
    }

    private static String failure(String host, RedisServer redis) {
        RedisSettings settings = RedisSettings.of("rediss://" + host + ":" + redis.port(), Optional.empty())
                .withTimeout(Duration.ofSeconds(10));
        LogLines log = new LogLines();
        try (SharedBuckets buckets = new SharedBuckets(new RedisBuckets(settings), new LocalBuckets(), log)) {
            value(buckets.take("a", CallRate.of("1/1h")));
            assertThat(buckets.isDegraded()).isEqualTo(!log.lines().isEmpty());
        }
        return String.join("\n", log.lines());
    }

    /** The store of those that the test trusts. */
    private Path trusted() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "redis",
                        "-dname",
                        "CN=redis",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor())
                .as(Files.readString(folder.resolve("keytool.log")))
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        pem(
                "key.pem",
                "PRIVATE KEY",
                keys.getKey("redis", PASSWORD.toCharArray()).getEncoded());
        pem("cert.pem", "CERTIFICATE", keys.getCertificate("redis").getEncoded());
        KeyStore trusted = KeyStore.getInstance("JKS");
        trusted.load(null, null);
        trusted.setCertificateEntry("redis", keys.getCertificate("redis"));
        Path trust = folder.resolve("trust.jks");
        try (OutputStream out = Files.newOutputStream(trust)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return trust;
    }

    private void pem(String file, String kind, byte[] bytes) throws Exception {
        Files.writeString(
                folder.resolve(file),
                "-----BEGIN " + kind + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind
                        + "-----\n");
    }
}
