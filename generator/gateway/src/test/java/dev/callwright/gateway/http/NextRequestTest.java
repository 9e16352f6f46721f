package dev.callwright.gateway.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests that follow a response which another thread than the one that reads the connection has written, as for calls. */
final class NextRequestTest {
    private static final int REQUESTS = 500;

    private final ExecutorService answering = Executors.newSingleThreadExecutor(task -> new Thread(task, "answering"));
    private final Set<String> handling = ConcurrentHashMap.newKeySet();
    private GatewayServer server;

    @BeforeEach
    void start() {
        CrossOrigin crossOrigin = new CrossOrigin(List.of(), List.of(), List.of());
        Endpoint later = exchange -> {
            handling.add(Thread.currentThread().getName());
            answering.execute(() -> exchange.body(200, "text/plain", "answer to " + exchange.path() + ";"));
        };
        Endpoint page = exchange -> exchange.body(200, "text/plain", "page");
        server = new GatewayServer(HttpSettings.LOOPBACK);
        server.answerWith(
                new Routes.Builder(crossOrigin, page).guarded("api", later).build());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(Duration.ofSeconds(1));
        answering.shutdownNow();
    }

    private static String request(int number) {
        String connection = number == REQUESTS ? "close" : "keep-alive";
        return "GET /api/" + number + " HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection + "\r\n\r\n";
    }

    private String answers() {
        String requests = IntStream.rangeClosed(1, REQUESTS)
                .mapToObj(NextRequestTest::request)
                .collect(Collectors.joining());
        return RawHttp.sendBytes(server.port(), requests.getBytes(ISO_8859_1)).body();
    }

    @Test
    void answersRequestsThatCameAtOnceInTheirOrder() {
        // The body of the first answer, and all of the others.
        assertThat(Pattern.compile("answer to [^;]*")
                        .matcher(answers())
                        .results()
                        .map(MatchResult::group))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, REQUESTS)
                        .mapToObj(number -> "answer to /api/" + number)
                        .toList());
    }

    @Test
    void wakesNoOtherThreadForTheNextRequest() {
        assertThat(answers()).contains("answer to /api/" + REQUESTS);
        // The one that selects, and the one that has answered.
        assertThat(handling).hasSizeLessThanOrEqualTo(2);
    }
}
