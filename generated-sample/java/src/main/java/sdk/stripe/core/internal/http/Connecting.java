package sdk.stripe.core.internal.http;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;

/**
 * How the SDK's own transport connects.
 *
 * @param timeout the time within which a connection must be made
 * @param proxy chooses the proxy for a URL; empty: the one of the system
 * @param sslContext the certificates and keys for secure connections; empty: those of the system
 * @param executor runs what follows a response; empty: threads of the transport's own
 */
public record Connecting(
        Duration timeout, Optional<ProxySelector> proxy, Optional<SSLContext> sslContext, Optional<Executor> executor) {
    /** The defaults. */
    public static final Connecting DEFAULTS =
            new Connecting(Duration.ofSeconds(10), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with another timeout. */
    public Connecting within(Duration limit) {
        return new Connecting(ConfigChecks.timeout(limit), proxy, sslContext, executor);
    }

    /** The same with a proxy. */
    public Connecting through(ProxySelector selector) {
        return new Connecting(timeout, Optional.of(selector), sslContext, executor);
    }

    /** The same with other certificates. */
    public Connecting trusting(SSLContext context) {
        return new Connecting(timeout, proxy, Optional.of(context), executor);
    }

    /** The same with an executor. */
    public Connecting on(Executor threads) {
        return new Connecting(timeout, proxy, sslContext, Optional.of(threads));
    }

    /** Whether anything but the timeout is set. */
    boolean isChosen() {
        return proxy.isPresent() || sslContext.isPresent() || executor.isPresent();
    }

    /** A JDK client that connects in this way. It follows no redirects, because it would forward credentials. */
    HttpClient client() {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(timeout);
        proxy.ifPresent(builder::proxy);
        sslContext.ifPresent(builder::sslContext);
        executor.ifPresent(builder::executor);
        return builder.build();
    }
}
