package dev.callwright.core.batch.run;

import dev.callwright.core.CachedGenerator;
import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.limit.Cancellation;
import dev.callwright.core.limit.CancelledException;
import dev.callwright.core.limit.DeepStack;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** A document that is being generated, on a thread of its own. Only the thread of the batch calls it. */
final class Attempt {
    private final BatchDocument document;
    private final long start;
    private final Cancellation cancellation = new Cancellation();
    private final Thread thread;
    private final ThreadMeter meter;

    private volatile Optional<CachedGenerator.Result> result = Optional.empty();
    private volatile @Nullable Throwable thrown;
    private volatile ThreadMeter.Reading reading = ThreadMeter.Reading.NONE;

    private OptionalLong cancelled = OptionalLong.empty();
    private Optional<Failure> reason = Optional.empty();
    private boolean isAlone;

    /** What an attempt is made with: who generates, what measures it, and where it is put when it has ended. */
    record Means(DocumentRunner runner, ThreadMeter meter, BlockingQueue<Attempt> ended) {}

    /** An attempt that has not begun yet. */
    Attempt(BatchDocument document, Means means, long now) {
        this.document = document;
        this.start = now;
        this.meter = means.meter();
        this.thread = DeepStack.thread(() -> run(means));
    }

    void start() {
        thread.start();
    }

    // Whatever happens, the batch hears of it. What is thrown may hold memory, so it is not kept longer than needed.
    @SuppressWarnings("CatchingUnchecked")
    private void run(Means means) {
        try {
            result = Optional.of(cancellation.during(() -> means.runner().run(document)));
        } catch (Throwable e) {
            thrown = e;
        } finally {
            reading = meter.of(thread);
            means.ended().add(this);
        }
    }

    BatchDocument document() {
        return document;
    }

    /** The time since it started. */
    long age(long now) {
        return now - start;
    }

    /** What it allocated so far. */
    long allocated() {
        return meter.of(thread).allocatedBytes();
    }

    /** Asks it to end, for a reason; the first one counts. */
    void cancel(Failure why, long now) {
        if (cancelled.isEmpty()) {
            cancelled = OptionalLong.of(now);
            reason = Optional.of(why);
            cancellation.cancel();
        }
    }

    /** Whether it was asked to end long ago. */
    boolean isStuck(long now, long grace) {
        return cancelled.isPresent() && now - cancelled.getAsLong() > grace;
    }

    void setAlone(boolean alone) {
        isAlone = alone;
    }

    /** Whether no other document ran at any time while it did. */
    boolean isAlone() {
        return isAlone;
    }

    /** What became of it, after it has ended. */
    DocumentReport report(long now) {
        DocumentEffort effort = new DocumentEffort(age(now), reading.cpuNanos(), reading.allocatedBytes());
        Throwable failure = thrown;
        if (failure == null) {
            CachedGenerator.Result output = result.orElseThrow();
            boolean isSame = output.written().isSame();
            return new DocumentReport(
                    document,
                    isSame ? DocumentStatus.UNCHANGED : DocumentStatus.GENERATED,
                    Optional.empty(),
                    result,
                    effort);
        }
        Failure found = failure instanceof CancelledException ? reason.orElseThrow() : Failure.of(failure);
        return DocumentReport.of(document, found.status(), found.problem(), effort);
    }

    /** The report of an attempt that does not end: what it was asked to end for, and that it goes on. */
    DocumentReport abandoned(long now) {
        ThreadMeter.Reading last = meter.of(thread);
        Failure why = reason.orElseThrow();
        return DocumentReport.of(
                document,
                why.status(),
                new DocumentProblem(
                        why.problem().reason() + "-abandoned",
                        why.problem().message() + "; it does not end, so its thread was abandoned"),
                new DocumentEffort(age(now), last.cpuNanos(), last.allocatedBytes()));
    }
}
