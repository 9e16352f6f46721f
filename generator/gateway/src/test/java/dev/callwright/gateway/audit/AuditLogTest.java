package dev.callwright.gateway.audit;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The audit has a line per call, or says how many are missing and refuses further calls. */
@Timeout(60)
final class AuditLogTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private final GatewayLog log = new GatewayLog() {
        @Override
        public void info(String message) {
            messages.add(message);
        }

        @Override
        public void warn(String message) {
            messages.add(message);
        }
    };

    @Test
    void everyCallOfManyThreadsHasItsLine() throws Exception {
        Path file = folder.resolve("audit.jsonl");
        int each = 2_000;
        try (AuditLog audit = AuditLog.toFile(file, log)) {
            List<Thread> threads = IntStream.range(0, 4)
                    .mapToObj(thread ->
                            new Thread(() -> IntStream.range(0, each).forEach(i -> {
                                while (isRefused(audit)) {
                                    Thread.onSpinWait();
                                }
                                Calls.of(audit, "c" + thread, "o" + i).end(200);
                            })))
                    .toList();
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(4 * each);
        for (int thread = 0; thread < 4; thread++) {
            String caller = "\"caller\":\"c" + thread + "\"";
            List<String> operations = new ArrayList<>();
            for (String line : lines) {
                if (line.contains(caller)) {
                    operations.add(JSON.readTree(line).path("operation").asText());
                }
            }
            assertThat(operations)
                    .containsExactlyElementsOf(
                            IntStream.range(0, each).mapToObj(i -> "o" + i).toList());
        }
        assertThat(messages).isEmpty();
    }

    private static boolean isRefused(AuditLog audit) {
        try {
            audit.began();
            return false;
        } catch (GatewayProblem e) {
            return true;
        }
    }

    @Test
    void onlyTheOwnerReadsTheFileAndOldLinesStay() throws IOException {
        Path file = folder.resolve("audit.jsonl");
        try (AuditLog audit = AuditLog.toFile(file, log)) {
            Calls.of(audit, "ci", "first").end(200);
        }
        try (AuditLog audit = AuditLog.toFile(file, log)) {
            Calls.of(audit, "ci", "second").end(200);
        }

        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
        assertThat(operations(file)).containsExactly("first", "second");
    }

    @Test
    void aHalfLineDoesNotSpoilTheNext() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.jsonl"), "{\"time\":");
        try (AuditLog audit = AuditLog.toFile(file, log)) {
            Calls.of(audit, "ci", "next").end(200);
        }

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(JSON.readTree(Files.readAllLines(file).get(1))
                        .path("operation")
                        .asText())
                .isEqualTo("next");
    }

    @Test
    void aFileThatWasMovedIsFollowedByANewOne() throws Exception {
        Path file = folder.resolve("audit.jsonl");
        Path old = folder.resolve("audit.jsonl.1");
        try (AuditLog audit = AuditLog.toFile(file, log)) {
            Calls.of(audit, "ci", "first").end(200);
            awaitWritten(audit, 1);
            Files.move(file, old);
            Calls.of(audit, "ci", "second").end(200);
            awaitWritten(audit, 2);
            // As the host does that copies, and then cuts the file.
            Files.newByteChannel(file, StandardOpenOption.WRITE).truncate(0).close();
            Calls.of(audit, "ci", "third").end(200);
            awaitWritten(audit, 3);
            audit.reopen();
            Calls.of(audit, "ci", "fourth").end(200);
        }

        assertThat(operations(old)).containsExactly("first");
        assertThat(operations(file)).containsExactly("third", "fourth");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void whatCannotBeWrittenIsSaidAtOnce() throws IOException {
        Path folderInPlace = Files.createDirectory(folder.resolve("folder"));

        assertThatThrownBy(() -> AuditLog.toFile(folderInPlace, log))
                .isInstanceOf(IOException.class)
                .hasMessage(folderInPlace + " is not a regular file");
        assertThatThrownBy(() -> AuditLog.toFile(folder.resolve("none/audit.jsonl"), log))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none/audit.jsonl");
    }

    @Test
    void callsAreRefusedWhileTheAuditCannotBeWritten() throws Exception {
        Path place = Files.createDirectory(folder.resolve("place"));
        Path file = place.resolve("audit.jsonl");
        try (AuditLog audit = AuditLog.toFile(file, log)) {
            audit.began();
            Path away = Files.move(place, folder.resolve("away"));
            Calls.of(audit, "ci", "waits").end(200);
            await(() -> isRefused(audit));

            assertThatThrownBy(audit::began).isInstanceOfSatisfying(GatewayProblem.class, problem -> {
                assertThat(problem.status()).isEqualTo(503);
                assertThat(problem.headers()).containsEntry("Retry-After", "1");
                assertThat(problem.detail()).doesNotContain("audit.jsonl");
            });
            Files.move(away, place);
            awaitWritten(audit, 1);
            audit.began();
        }

        assertThat(operations(file)).containsExactly("waits");
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0)).startsWith("the audit cannot be written, so calls are refused: ");
        assertThat(messages.get(1)).isEqualTo("the audit can be written again");
    }

    @Test
    void beyondTheQueueLinesAreCountedAndTheirNumberIsALine() throws Exception {
        Blocked output = new Blocked();
        int most = AuditLog.QUEUE;
        try (AuditLog audit = new AuditLog(output, log)) {
            Calls.of(audit, "ci", "blocks").end(200);
            output.writing.await();
            for (int i = 0; i < most + 7; i++) {
                Calls.of(audit, "ci", "o" + i).end(200);
            }
            assertThat(audit.lost()).isEqualTo(7);
            assertThat(audit.waiting()).isEqualTo(most);
            assertThatThrownBy(audit::began).isInstanceOf(GatewayProblem.class);
            output.free.release(Integer.MAX_VALUE);
            awaitWritten(audit, most + 1);
            audit.began();
        }

        List<String> lines =
                output.text.toString(StandardCharsets.US_ASCII).lines().toList();
        assertThat(lines).hasSize(most + 2);
        assertThat(lines.stream().filter(line -> line.contains("\"lost\"")))
                .singleElement()
                .asString()
                .endsWith("\"lost\":7}");
        assertThat(messages).isEmpty();
    }

    @Test
    void whatWaitsIsWrittenAtTheEnd() throws Exception {
        Blocked output = new Blocked();
        AuditLog audit = new AuditLog(output, log);
        for (int i = 0; i < AuditLog.QUEUE; i++) {
            Calls.of(audit, "ci", "o" + i).end(200);
        }
        output.free.release(Integer.MAX_VALUE);
        audit.close();

        assertThat(output.text.toString(StandardCharsets.US_ASCII).lines()).hasSize(AuditLog.QUEUE);
        assertThat(output.isClosed).isTrue();
        assertThatThrownBy(audit::began).isInstanceOf(GatewayProblem.class);
        Calls.of(audit, "ci", "late").end(200);
        assertThat(audit.lost()).isEqualTo(1);
    }

    @Test
    void whatCannotBeWrittenAtTheEndIsSaid() throws Exception {
        AuditLog audit = new AuditLog(
                new Blocked() {
                    @Override
                    public void write(byte[] lines) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                log);
        Calls.of(audit, "ci", "a").end(200);
        Calls.of(audit, "ci", "b").end(200);
        audit.close();

        assertThat(audit.lost()).isEqualTo(2);
        assertThat(messages)
                .containsExactly(
                        "the audit cannot be written, so calls are refused: No space left on device",
                        "2 audit lines were lost");
    }

    @Test
    void aStreamIsFlushedAndStaysOpen() throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (AuditLog audit = AuditLog.toStream(stream, log)) {
            Calls.of(CallLogs.all(audit, audit), "ci", "twice").end(200);
        }

        assertThat(stream.toString(StandardCharsets.US_ASCII).lines()).hasSize(2);
    }

    private static void awaitWritten(AuditLog audit, long count) {
        await(() -> audit.written() >= count);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to this");
            }
            Thread.onSpinWait();
        }
    }

    private static List<String> operations(Path file) throws IOException {
        List<String> operations = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            operations.add(JSON.readTree(line).path("operation").asText());
        }
        return operations;
    }

    /** An output that writes when it may. */
    private static class Blocked implements AuditOutput {
        final CountDownLatch writing = new CountDownLatch(1);
        final Semaphore free = new Semaphore(0);
        final ByteArrayOutputStream text = new ByteArrayOutputStream();
        volatile boolean isClosed;

        @Override
        public void write(byte[] lines) throws IOException {
            writing.countDown();
            free.acquireUninterruptibly();
            text.writeBytes(lines);
        }

        @Override
        public void reopen() {}

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
