package dev.callwright.core.batch.run;

import dev.callwright.core.batch.manifest.BatchDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Generates documents, the largest first, several at a time, each within limits. A document that fails does not keep the others
 * from running. One thread decides all: the one that calls {@link #run}; each document has a thread, which it needs for itself.
 *
 * <p>A document that exhausts the memory beside others is tried again after all others, alone.
 */
public final class Batch {
    private static final long TICK_MILLIS = 100;

    private final BatchLimits limits;
    private final DocumentRunner runner;
    private final LongSupplier clock;
    private final HeapBudget heap;
    private final BlockingQueue<Attempt> ended = new LinkedBlockingQueue<>();
    private final Deque<BatchDocument> waiting = new ArrayDeque<>();
    private final Deque<BatchDocument> again = new ArrayDeque<>();
    private final List<Attempt> running = new ArrayList<>();
    private final ThreadMeter meter = new ThreadMeter();
    private volatile boolean isStopped;
    private int abandoned;

    /** @param runner generates a document */
    public Batch(BatchLimits limits, DocumentRunner runner) {
        this(limits, runner, System::nanoTime);
    }

    Batch(BatchLimits limits, DocumentRunner runner, LongSupplier clock) {
        this.limits = limits;
        this.runner = runner;
        this.clock = clock;
        this.heap = new HeapBudget(limits.heap());
    }

    /** Ends the batch soon: no document begins, and those that run are asked to end. Any thread may call it. */
    public void stop() {
        isStopped = true;
    }

    /** The sums of all documents, after each has ended; the listener hears of each. */
    public BatchSummary run(Collection<BatchDocument> documents, BatchListener listener) {
        documents.stream().sorted(BatchDocument.LARGEST_FIRST).forEach(waiting::add);
        BatchTally tally = new BatchTally(waiting, clock, listener);
        while (isOpen()) {
            startSome();
            tally.show(running);
            next().filter(running::remove).ifPresent(attempt -> end(attempt, tally));
            checkAll(tally);
        }
        skip(waiting, tally);
        skip(again, tally);
        tally.show(running);
        return tally.end(end());
    }

    private boolean isOpen() {
        return !running.isEmpty() || (!isEnding() && !(waiting.isEmpty() && again.isEmpty()));
    }

    private boolean isEnding() {
        return isStopped || abandoned > BatchLimits.ABANDONED;
    }

    private BatchSummary.End end() {
        return isStopped
                ? BatchSummary.End.STOPPED
                : abandoned > BatchLimits.ABANDONED ? BatchSummary.End.ABANDONED : BatchSummary.End.COMPLETE;
    }

    private void startSome() {
        while (!isEnding() && running.size() < limits.jobs() && !waiting.isEmpty() && isAdmitted(waiting.getFirst())) {
            start(waiting.removeFirst());
        }
        if (!isEnding() && running.isEmpty() && waiting.isEmpty() && !again.isEmpty()) {
            start(again.removeFirst());
        }
    }

    private boolean isAdmitted(BatchDocument document) {
        return heap.admits(
                document,
                running.stream()
                        .map(Attempt::document)
                        .mapToLong(HeapBudget::need)
                        .sum());
    }

    private void start(BatchDocument document) {
        Attempt attempt = new Attempt(document, new Attempt.Means(runner, meter, ended), clock.getAsLong());
        running.add(attempt);
        running.forEach(each -> each.setAlone(running.size() == 1));
        attempt.start();
    }

    private Optional<Attempt> next() {
        try {
            return Optional.ofNullable(ended.poll(TICK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            // Once: the thread goes on until the documents have ended.
            isStopped = true;
            return Optional.empty();
        }
    }

    private void end(Attempt attempt, BatchTally tally) {
        DocumentReport report = attempt.report(clock.getAsLong());
        boolean isExhausted = report.status() == DocumentStatus.OUT_OF_MEMORY
                && report.problem().filter(Failure::isOfHeap).isPresent();
        if (isExhausted && !attempt.isAlone() && !isEnding()) {
            again.add(attempt.document());
        } else {
            tally.add(report);
        }
    }

    private void checkAll(BatchTally tally) {
        for (Attempt attempt : List.copyOf(running)) {
            check(attempt);
            long now = clock.getAsLong();
            if (attempt.isStuck(now, limits.grace().toNanos())) {
                running.remove(attempt);
                abandoned++;
                tally.add(attempt.abandoned(now));
            }
        }
    }

    private void check(Attempt attempt) {
        long now = clock.getAsLong();
        if (isEnding()) {
            attempt.cancel(Failure.skipped("the batch was ended before the document was done"), now);
        } else if (attempt.age(now) > limits.timeout().toNanos()) {
            attempt.cancel(Failure.timeout(limits.timeout()), now);
        } else if (limits.allocation() < Long.MAX_VALUE && attempt.allocated() > limits.allocation()) {
            attempt.cancel(Failure.allocation(limits.allocation()), now);
        }
    }

    private static void skip(Deque<BatchDocument> documents, BatchTally tally) {
        while (!documents.isEmpty()) {
            Failure skipped = Failure.skipped("the batch was ended before the document had its turn");
            tally.add(DocumentReport.of(
                    documents.removeFirst(), skipped.status(), skipped.problem(), DocumentEffort.NONE));
        }
    }
}
