package dev.callwright.gateway.upstream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/** TLS towards APIs: chain and host name are always verified, and there is nothing that turns this off. */
final class UpstreamTrust {
    private UpstreamTrust() {}

    /**
     * The TLS settings of the client.
     *
     * @param authorities a PEM file with certificates to trust beside those of the Java runtime
     * @throws IllegalArgumentException if the file cannot be read, or has no certificate
     */
    static SslContextFactory.Client client(Optional<Path> authorities) {
        SslContextFactory.Client client = new SslContextFactory.Client();
        client.setEndpointIdentificationAlgorithm("HTTPS");
        authorities.ifPresent(file -> client.setTrustStore(store(file)));
        return client;
    }

    private static KeyStore store(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            Collection<? extends Certificate> named =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (named.isEmpty()) {
                throw new IllegalArgumentException("the file " + file + " has no certificate");
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int count = 0;
            for (Certificate each : named) {
                store.setCertificateEntry("named-" + count++, each);
            }
            for (X509Certificate each : ofRuntime()) {
                store.setCertificateEntry("runtime-" + count++, each);
            }
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("the certificates in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static X509Certificate[] ofRuntime() throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        @Nullable KeyStore ofRuntime = null;
        factory.init(ofRuntime);
        for (TrustManager each : factory.getTrustManagers()) {
            if (each instanceof X509TrustManager manager) {
                return manager.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }
}
