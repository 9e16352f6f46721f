package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How clients connect, and what closing them releases. */
@Timeout(120)
class ConnectionsTest {
    private static final ApiRequest<JsonValue> GET = ApiRequest.get("/a");

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            seen.add(exchange.getRequestURI().toString());
            if (exchange.getRequestURI().getPath().endsWith("/slow")) {
                awaitRelease();
            }
            byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private void awaitRelease() throws IOException {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private ClientConfig.Builder config() {
        return ClientConfig.builder("http://127.0.0.1:" + port());
    }

    private static Set<Thread> selectors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("HttpClient-\\d+-SelectorManager"))
                .collect(Collectors.toSet());
    }

    // The thread that a client has for its connections, whose end shows that they are closed.
    private Thread selectorOf(ApiCaller caller) {
        Set<Thread> before = selectors();
        caller.request(GET);
        return selectors().stream()
                .filter(thread -> !before.contains(thread))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitEnd(Thread thread) throws InterruptedException {
        while (thread.isAlive()) {
            System.gc();
            thread.join(50);
        }
    }

    @Test
    void endsTheThreadWhenTheClientIsClosed() throws InterruptedException {
        ApiCaller caller = new ApiCaller(config().build());
        Thread selector = selectorOf(caller);
        assertThat(selector.isAlive()).isTrue();
        caller.close();

        awaitEnd(selector);
        // Still referred to, so it was not found to be garbage.
        assertThatThrownBy(() -> caller.request(GET)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsTheThreadOfAClientThatIsDropped() throws InterruptedException {
        awaitEnd(selectorOf(new ApiCaller(config().build())));
        assertThat(seen).containsExactly("/a");
    }

    @Test
    void refusesCallsAfterTheEnd() {
        ApiCaller caller = new ApiCaller(config().build());
        ApiCaller derived = caller.withOptions(options -> options.maxRetries(0));
        derived.close();

        assertThatThrownBy(() -> caller.request(GET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the client is closed");
        assertThat(caller.requestAsync(GET)).isCompletedExceptionally();
        assertThat(seen).isEmpty();
        caller.close();
    }

    @Test
    void refusesCallsWithAnotherTransportToo() {
        Recorder transport = new Recorder();
        ApiCaller closed = new ApiCaller(transport.config().build());
        closed.close();

        assertThatThrownBy(() -> closed.request(GET)).isInstanceOf(IllegalStateException.class);
        assertThat(transport.request()).isNull();
        assertThat(new ApiCaller(transport.config().build()).request(GET).status())
                .isEqualTo(200);
    }

    @Test
    void letsRunningCallsEnd() {
        ApiCaller caller = new ApiCaller(config().build());
        CompletableFuture<ApiResponse<JsonValue>> slow = caller.requestAsync(ApiRequest.get("/slow"));
        while (seen.isEmpty()) {
            Thread.onSpinWait();
        }
        caller.close();
        released.countDown();

        assertThat(slow.join().status()).isEqualTo(200);
    }

    @Test
    void connectsThroughAProxy() {
        ApiCaller caller = new ApiCaller(ClientConfig.builder("http://api.test/v1")
                .connecting(
                        how -> how.through(ProxySelector.of(InetSocketAddress.createUnresolved("127.0.0.1", port()))))
                .build());

        assertThat(caller.request(GET).status()).isEqualTo(200);
        assertThat(seen).containsExactly("http://api.test/v1/a");
    }

    @Test
    void runsOnTheExecutor() {
        Set<String> names = new java.util.concurrent.ConcurrentSkipListSet<>();
        ApiCaller caller = new ApiCaller(config().connecting(how -> how.on(task -> threads.execute(() -> {
                    names.add("used");
                    task.run();
                })))
                .build());

        assertThat(caller.requestAsync(GET).join().status()).isEqualTo(200);
        assertThat(names).containsExactly("used");
    }

    @Test
    void refusesSettingsThatATransportDoesNotTake() throws NoSuchAlgorithmException {
        SSLContext context = SSLContext.getDefault();

        assertThatThrownBy(() -> new Recorder()
                        .config()
                        .connecting(how -> how.trusting(context))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sslContext()");
        assertThat(new Recorder()
                        .config()
                        .connecting(how -> how.within(Duration.ofSeconds(1)))
                        .build()
                        .transport())
                .isInstanceOf(Recorder.class);
    }
}
