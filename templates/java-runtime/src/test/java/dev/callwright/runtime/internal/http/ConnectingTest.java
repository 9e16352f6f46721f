package dev.callwright.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

class ConnectingTest {
    @Test
    void trustsWhatTheSystemTrustsAndFollowsNoRedirects() throws NoSuchAlgorithmException {
        HttpClient client = Connecting.DEFAULTS.within(Duration.ofSeconds(3)).client();

        assertThat(client.connectTimeout()).contains(Duration.ofSeconds(3));
        assertThat(client.sslContext()).isSameAs(SSLContext.getDefault());
        assertThat(client.sslParameters().getProtocols()).contains("TLSv1.3");
        assertThat(client.followRedirects()).isEqualTo(HttpClient.Redirect.NEVER);
        assertThat(client.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(client.proxy()).isEmpty();
    }

    @Test
    void setsEachPart() throws NoSuchAlgorithmException {
        ProxySelector proxy = ProxySelector.of(InetSocketAddress.createUnresolved("proxy.test", 8080));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        Executor executor = Runnable::run;
        Connecting connecting = Connecting.DEFAULTS.through(proxy).on(executor);
        HttpClient client = connecting.client();

        assertThat(client.proxy()).contains(proxy);
        assertThat(client.executor()).contains(executor);
        assertThat(connecting.trusting(context).sslContext()).contains(context);
    }

    @Test
    void makesOneClient() {
        OwnClient client = new OwnClient(Connecting.DEFAULTS);

        assertThat(client.get()).isSameAs(client.get());
    }
}
