package dev.callwright.gateway.audit;

import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.CallRecord;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.call.GatewayProblem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The audit: a line of JSON per call. One thread writes the lines in batches, so that no call waits for a disk.
 *
 * <p>An audit with gaps is worth little, so it fails closed: while lines cannot be written, or wait in too great a number,
 * {@link #began()} refuses new calls. Calls that are under way then still get their lines, as long as there is room; lines
 * beyond it are counted, and a line says how many were lost.
 */
public final class AuditLog implements CallLog, AutoCloseable {
    /** The most lines that wait to be written. */
    static final int QUEUE = 8_192;

    // New calls are refused early, so that the other half is left for calls that are under way.
    private static final int ADMITTED = QUEUE / 2;
    private static final int BATCH = 512;
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final AuditOutput output;
    private final GatewayLog log;
    private final BlockingQueue<CallRecord> queue = new ArrayBlockingQueue<>(QUEUE);
    private final CallRecord wake = new CallRecord(call -> {}, CallRecord.Surface.API);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final Thread writer = new Thread(this::run, "callwright-audit");
    private volatile boolean isFailing;
    private long saidLost;

    AuditLog(AuditOutput output, GatewayLog log) {
        this.output = output;
        this.log = log;
        writer.setDaemon(true);
        writer.start();
    }

    /** An audit that is appended to a file, which is made with mode 0600 if there is none; throws if it cannot be written. */
    public static AuditLog toFile(Path file, GatewayLog log) throws IOException {
        return new AuditLog(AuditFile.open(file), log);
    }

    /** An audit that is written to the standard output of the process. */
    public static AuditLog toStandardOutput(GatewayLog log) {
        // System.out would hide that nobody reads any more.
        return toStream(new FileOutputStream(FileDescriptor.out), log);
    }

    /** An audit that is written to a stream, which stays open. */
    public static AuditLog toStream(OutputStream stream, GatewayLog log) {
        return new AuditLog(AuditOutput.of(stream), log);
    }

    /**
     * Returns if a call may begin.
     *
     * @throws GatewayProblem with status 503 while lines cannot be written
     */
    @Override
    public void began() {
        if (isFailing || queue.size() >= ADMITTED || !writer.isAlive()) {
            throw GatewayProblem.later(
                    503,
                    "The audit cannot be written",
                    "calls are refused until the audit can be written again",
                    RETRY);
        }
    }

    @Override
    public void ended(CallRecord call) {
        if (closing.getCount() == 0 || !queue.offer(call)) {
            lost.incrementAndGet();
        }
    }

    /** Opens the file anew before the next line; it does so by itself when the file was moved. */
    public void reopen() {
        output.reopen();
    }

    /** The number of lines that were written. */
    public long written() {
        return written.get();
    }

    /** The number of lines that were lost. */
    public long lost() {
        return lost.get();
    }

    /** The number of lines that wait to be written. */
    public int waiting() {
        return queue.size();
    }

    /** Writes what waits, for at most five seconds, and ends. */
    @Override
    public void close() {
        closing.countDown();
        // Where there is no room for it, the writer is awake.
        boolean ignored = queue.offer(wake);
        try {
            writer.join(CLOSING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<CallRecord> batch = new ArrayList<>(BATCH);
        try (output) {
            while (closing.getCount() > 0 || !queue.isEmpty()) {
                batch.add(queue.take());
                queue.drainTo(batch, BATCH - 1);
                batch.remove(wake);
                write(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("the audit cannot be closed: " + e.getMessage());
        } catch (RuntimeException e) {
            log.warn("the audit ended", e);
        }
        lost.addAndGet(batch.size() + queue.size());
        if (lost.get() > saidLost) {
            log.warn(lost.get() - saidLost + " audit lines were lost");
        }
    }

    // Until they are written, unless the gateway ends.
    private void write(List<CallRecord> batch) throws InterruptedException {
        while (!batch.isEmpty() || lost.get() > saidLost) {
            long nowLost = lost.get();
            try {
                output.write(AuditLines.of(nowLost - saidLost, batch));
                saidLost = nowLost;
                written.addAndGet(batch.size());
                if (isFailing) {
                    isFailing = false;
                    log.info("the audit can be written again");
                }
                return;
            } catch (IOException e) {
                if (!isFailing) {
                    isFailing = true;
                    log.warn("the audit cannot be written, so calls are refused: " + e.getMessage());
                }
                if (closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
                    lost.addAndGet(batch.size());
                    return;
                }
            }
        }
    }
}
