package dev.callwright.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class JdkClientsTest {
    private final JdkClients clients = new JdkClients(Duration.ofSeconds(3));

    @Test
    void keepsOneClientForEachKindOfConnection() {
        HttpClient plain = clients.apply(URI.create("http://a.example"));
        HttpClient secure = clients.apply(URI.create("https://a.example"));

        assertThat(plain).isNotSameAs(secure);
        assertThat(clients.apply(URI.create("HTTP://b.example:8080/x"))).isSameAs(plain);
        assertThat(clients.apply(URI.create("HTTPS://b.example/x"))).isSameAs(secure);
        assertThat(plain.connectTimeout()).contains(Duration.ofSeconds(3));
        assertThat(secure.connectTimeout()).contains(Duration.ofSeconds(3));
    }

    @Test
    void trustsWhatTheSystemTrusts() throws NoSuchAlgorithmException {
        HttpClient secure = clients.apply(URI.create("https://a.example"));

        assertThat(secure.sslContext()).isSameAs(SSLContext.getDefault());
        assertThat(secure.sslParameters().getProtocols()).contains("TLSv1.3");
        assertThat(secure.followRedirects()).isEqualTo(HttpClient.Redirect.NEVER);
        assertThat(secure.version()).isEqualTo(HttpClient.Version.HTTP_2);
    }

    @Test
    void neverLeadsAPlainRequestElsewhere() {
        assertThat(clients.apply(URI.create("http://a.example")).followRedirects())
                .isEqualTo(HttpClient.Redirect.NEVER);
    }
}
