package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates that the JDK's keytool makes: an authority, and what it signed. */
final class TestCertificates {
    static final String VALID = "valid";
    static final String EXPIRED = "expired";
    static final String AUTHORITY = "authority";

    private static final String PASSWORD = "changeit";

    private final KeyStore keys;
    private final Path authority;

    private TestCertificates(KeyStore keys, Path authority) {
        this.keys = keys;
        this.authority = authority;
    }

    /** Certificates for {@code api.example}. */
    static TestCertificates in(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        keytool(store, "-alias", AUTHORITY, "-dname", "CN=api.example", "-ext", "bc:c", "-ext", "san=dns:api.example");
        keytool(store, "-alias", VALID, "-dname", "CN=api", "-ext", "san=dns:api.example", "-signer", AUTHORITY);
        keytool(
                store,
                "-alias",
                EXPIRED,
                "-dname",
                "CN=api",
                "-ext",
                "san=dns:api.example",
                "-signer",
                AUTHORITY,
                "-startdate",
                "-9d",
                "-validity",
                "2");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream from = Files.newInputStream(store)) {
            keys.load(from, PASSWORD.toCharArray());
        }
        Path pem = folder.resolve("authority.pem");
        String encoded = Base64.getMimeEncoder()
                .encodeToString(keys.getCertificate(AUTHORITY).getEncoded());
        Files.writeString(pem, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
        return new TestCertificates(keys, pem);
    }

    /** The file with the authority. */
    Path authority() {
        return authority;
    }

    /** A socket on loopback that listens with the certificate of an alias. */
    ServerSocket listen(String alias) throws IOException, GeneralSecurityException {
        KeyStore one = KeyStore.getInstance("PKCS12");
        one.load(null, null);
        one.setKeyEntry(
                alias,
                keys.getKey(alias, PASSWORD.toCharArray()),
                PASSWORD.toCharArray(),
                keys.getCertificateChain(alias));
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(one, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(output);
        }
    }
}
