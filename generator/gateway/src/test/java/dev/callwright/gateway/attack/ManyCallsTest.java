package dev.callwright.gateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RecordingUpstream;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A thousand calls of a slow API at once: case 33 at its full size. */
final class ManyCallsTest {
    private static final int CALLS = 1_000;
    // Those of the server, and the ones that look at files and clean up.
    private static final int MOST_THREADS = 70;
    private static final long MOST_BYTES_PER_CALL = 100 << 10;
    private static final String OK = RecordingUpstream.json(200, "{\"slow\": true}");

    private final CountDownLatch release = new CountDownLatch(1);

    @Test
    void holdsAThousandSlowCallsAndAnswersFastOnes() throws Exception {
        long otherThreads = gatewayThreads();
        try (RunningGateway gateway = gateway(CALLS + 10)) {
            long before = usedBytes();
            List<Socket> callers = call(gateway);
            try {
                waitFor(() -> gateway.upstream().received().size() == CALLS);
                assertThat(gateway.send("GET /api/things/public HTTP/1.1", "", "")
                                .status())
                        .isEqualTo(200);
                assertThat(gateway.send("GET /health HTTP/1.1", "", "").status())
                        .isEqualTo(200);
                assertThat(gatewayThreads() - otherThreads).isLessThanOrEqualTo(MOST_THREADS);
                assertThat(usedBytes() - before).isLessThan(CALLS * MOST_BYTES_PER_CALL);

                release.countDown();

                for (Socket caller : callers) {
                    assertThat(text(caller)).startsWith("HTTP/1.1 200 ").endsWith("{\"slow\": true}");
                }
                assertThat(gateway.upstream().received()).hasSize(CALLS + 1);
            } finally {
                close(callers);
            }
        }
    }

    @Test
    void refusesWhatIsOverTheLimitAndAnswersTheRest() throws Exception {
        int limit = 50;
        long otherThreads = gatewayThreads();
        try (RunningGateway gateway = gateway(limit)) {
            List<Socket> callers = call(gateway);
            try {
                waitFor(() -> gateway.upstream().received().size() == limit);
                assertThat(gateway.send("GET /health HTTP/1.1", "", "").status())
                        .isEqualTo(200);
                assertThat(gateway.send("GET /tools/things/GetThing HTTP/1.1", "", "")
                                .status())
                        .isEqualTo(200);
                Answer refused = gateway.send("GET /api/things/public HTTP/1.1", "", "");
                assertThat(refused.status()).isIn(429, 503);
                assertThat(refused.header("Retry-After")).isPresent();
                assertThat(gatewayThreads() - otherThreads).isLessThanOrEqualTo(MOST_THREADS);

                release.countDown();

                List<String> answers = new ArrayList<>();
                for (Socket caller : callers) {
                    answers.add(text(caller));
                }
                assertThat(answers.stream().filter(text -> text.startsWith("HTTP/1.1 200 ")))
                        .hasSize(limit)
                        .allSatisfy(text -> assertThat(text).endsWith("{\"slow\": true}"));
                assertThat(answers.stream().filter(text -> !text.startsWith("HTTP/1.1 200 ")))
                        .hasSize(CALLS - limit)
                        .allSatisfy(text -> assertThat(text)
                                .containsPattern("^HTTP/1.1 (429|503) ")
                                .containsIgnoringCase("\r\nRetry-After: 1\r\n"));
                assertThat(gateway.upstream().received()).hasSize(limit);
                assertThat(gateway.send("GET /api/things/public HTTP/1.1", "", "")
                                .status())
                        .isEqualTo(200);
            } finally {
                close(callers);
            }
        }
    }

    private RunningGateway gateway(int calls) {
        RunningGateway gateway = RunningGateway.builder()
                .gateway("site: false")
                .gateway("limits: {idleTimeout: 5m, totalTimeout: 10m, concurrency: " + calls
                        + ", perCaller: {concurrency: " + calls + ", rate: 100000/1s}}")
                .start();
        gateway.upstream().answers((request, out) -> {
            if (!request.target().equals("/v1/public")) {
                await();
            }
            out.write(OK.getBytes(StandardCharsets.UTF_8));
        });
        return gateway;
    }

    private void await() throws IOException {
        try {
            if (!release.await(5, TimeUnit.MINUTES)) {
                throw new IOException("nobody released the call");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    // Nobody reads yet, so one thread is enough for all of them.
    private static List<Socket> call(RunningGateway gateway) throws IOException {
        byte[] request = "GET /api/things/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        List<Socket> callers = new ArrayList<>();
        for (int index = 0; index < CALLS; index++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port());
            socket.setSoTimeout(60_000);
            callers.add(socket);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
        }
        return callers;
    }

    private static String text(Socket caller) throws IOException {
        return new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void close(List<Socket> callers) throws IOException {
        for (Socket caller : callers) {
            caller.close();
        }
    }

    // The API of the test has a thread per call; those of gateways have names, also of ones that are just ending.
    private static long gatewayThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name ->
                        name.startsWith("gateway") || name.contains("HttpClient") || name.startsWith("callwright"))
                .count();
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 3 min").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
