package dev.callwright.core.batch.run;

import static dev.callwright.core.batch.SizedDocument.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.CachedGenerator;
import dev.callwright.core.OutputFacts;
import dev.callwright.core.batch.manifest.BatchDocument;
import dev.callwright.core.limit.Cancellation;
import dev.callwright.core.output.WriteReport;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class BatchTest {
    private static final long HEAP = 1L << 40;

    private final List<DocumentReport> reports = new ArrayList<>();
    private final List<BatchProgress> shown = new ArrayList<>();
    private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch release = new CountDownLatch(1);
    // Each look at the clock is a second later than the one before.
    private final AtomicLong seconds = new AtomicLong();

    private final BatchListener listener = new BatchListener() {
        @Override
        public void ended(DocumentReport report) {
            reports.add(report);
        }

        @Override
        public void progress(BatchProgress progress) {
            shown.add(progress);
        }
    };

    @AfterEach
    void endStuckThreads() {
        release.countDown();
    }

    @Test
    void takesTheLargestFirst() {
        BatchSummary summary = batch(1, this::generated)
                .run(List.of(document("a", 1), document("b", 3), document("c", 2), document("d", 3)), listener);

        assertThat(begun).containsExactly("b", "d", "c", "a");
        assertThat(summary.count(DocumentStatus.GENERATED)).isEqualTo(4);
        assertThat(summary.end()).isEqualTo(BatchSummary.End.COMPLETE);
        assertThat(summary.bytesIn()).isEqualTo(9);
        assertThat(summary.sums()).contains(new BatchSummary.Sums(8, 400, 20, 12));
    }

    @Test
    void goesOnAfterDocumentsThatFail() {
        BatchSummary summary = batch(2, document -> {
                    switch (document.id()) {
                        case "refused" ->
                            throw new Diagnostics().abort(new SourceLocation("x.yaml", 3, 7, "/paths"), "no paths");
                        case "request" -> throw new RequestException("one\ntwo");
                        case "bug" -> throw new IllegalStateException("oops");
                        case "deep" -> throw new StackOverflowError();
                        default -> {
                            return generated(document);
                        }
                    }
                })
                .run(documents("refused", "request", "bug", "deep", "good"), listener);

        assertThat(status("refused")).isEqualTo(DocumentStatus.REFUSED);
        assertThat(problem("refused"))
                .isEqualTo(new DocumentProblem(
                        "reading", Optional.of(new SourceLocation("x.yaml", 3, 7, "/paths")), "no paths"));
        assertThat(problem("request")).isEqualTo(new DocumentProblem("request", "one"));
        assertThat(status("bug")).isEqualTo(DocumentStatus.FAILED);
        assertThat(problem("bug").message())
                .startsWith("java.lang.IllegalStateException: oops at dev.callwright.core.batch.run.BatchTest")
                .endsWith("; this is a bug in Callwright: please report it with the document");
        assertThat(status("deep")).isEqualTo(DocumentStatus.FAILED);
        assertThat(status("good")).isEqualTo(DocumentStatus.GENERATED);
        assertThat(summary.good()).isEqualTo(1);
        assertThat(summary.documents()).isEqualTo(5);
    }

    @Test
    void anOutputThatIsTheSameIsUnchanged() {
        batch(1, document -> result(List.of())).run(documents("a"), listener);

        assertThat(status("a")).isEqualTo(DocumentStatus.UNCHANGED);
    }

    @Test
    void runsAsManyAsThereAreJobs() {
        AtomicInteger running = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        batch(3, document -> {
                    seen.add(running.incrementAndGet());
                    three.countDown();
                    await(three);
                    running.decrementAndGet();
                    return generated(document);
                })
                .run(documents("a", "b", "c", "d", "e"), listener);

        assertThat(seen).hasSize(5).contains(3).allMatch(each -> each <= 3);
    }

    @Test
    void endsADocumentThatTakesTooLong() {
        BatchSummary summary = batch(1, document -> {
                    while (document.id().equals("slow")) {
                        Cancellation.check();
                    }
                    return generated(document);
                })
                .run(documents("slow", "next"), listener);

        assertThat(status("slow")).isEqualTo(DocumentStatus.TIMEOUT);
        assertThat(problem("slow").reason()).isEqualTo("time");
        assertThat(problem("slow").message()).startsWith("it took more than 20 s, so it was ended");
        assertThat(status("next")).isEqualTo(DocumentStatus.GENERATED);
        assertThat(summary.end()).isEqualTo(BatchSummary.End.COMPLETE);
    }

    @Test
    void abandonsADocumentThatDoesNotEnd() {
        BatchSummary summary = batch(1, document -> {
                    if (document.id().equals("stuck")) {
                        await(release);
                    }
                    return generated(document);
                })
                .run(documents("stuck", "next"), listener);

        assertThat(status("stuck")).isEqualTo(DocumentStatus.TIMEOUT);
        assertThat(problem("stuck").reason()).isEqualTo("time-abandoned");
        assertThat(problem("stuck").message()).endsWith("; it does not end, so its thread was abandoned");
        assertThat(status("next")).isEqualTo(DocumentStatus.GENERATED);
        assertThat(summary.end()).isEqualTo(BatchSummary.End.COMPLETE);
    }

    @Test
    void endsWhenTooManyDoNotEnd() {
        BatchSummary summary = batch(2, document -> {
                    await(release);
                    return generated(document);
                })
                .run(documents("a", "b", "c", "d", "e", "f", "g"), listener);

        assertThat(summary.end()).isEqualTo(BatchSummary.End.ABANDONED);
        assertThat(summary.count(DocumentStatus.TIMEOUT)).isEqualTo(4);
        assertThat(summary.count(DocumentStatus.SKIPPED)).isEqualTo(3);
        assertThat(reports)
                .extracting(each -> each.document().id())
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g");
    }

    @Test
    void triesADocumentAgainAloneWhenTheMemoryIsExhausted() {
        AtomicBoolean isCrowded = new AtomicBoolean(true);
        CountDownLatch both = new CountDownLatch(2);
        BatchSummary summary = batch(2, document -> {
                    begun.add(document.id());
                    if (isCrowded.get()) {
                        both.countDown();
                        await(both);
                    }
                    if (document.id().equals("huge") || (document.id().equals("large") && isCrowded.get())) {
                        isCrowded.set(false);
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return result(List.of("x"));
                })
                .run(List.of(document("huge", 9), document("large", 8), document("small", 1)), listener);

        assertThat(begun.subList(0, 2)).containsExactlyInAnyOrder("huge", "large");
        assertThat(begun.subList(3, begun.size())).contains("huge");
        assertThat(status("huge")).isEqualTo(DocumentStatus.OUT_OF_MEMORY);
        assertThat(problem("huge").message()).startsWith("a heap of ").contains(" does not suffice for it, even alone");
        assertThat(status("large")).isEqualTo(DocumentStatus.GENERATED);
        assertThat(status("small")).isEqualTo(DocumentStatus.GENERATED);
        assertThat(summary.documents()).isEqualTo(3);
    }

    @Test
    void saysHowLargeTheHeapIsAndWhatToTry() {
        assertThat(Failure.ofHeap(1979L << 20).problem().message())
                .isEqualTo("a heap of 1979 MB does not suffice for it, even alone; give Java more, such as -Xmx4g, or"
                        + " select operations of it");
        assertThat(Failure.ofHeap(300L << 20).problem().message()).contains("a heap of 300 MB", "-Xmx2g");
    }

    @Test
    void endsADocumentThatAllocatesTooMuch() {
        BatchLimits limits = new BatchLimits(1, Duration.ofDays(1), Duration.ofDays(1), 64 << 20, HEAP);
        AtomicInteger length = new AtomicInteger();
        new Batch(limits, document -> {
                    while (document.id().equals("greedy")) {
                        Cancellation.check();
                        length.addAndGet(new byte[1 << 16].length);
                    }
                    return generated(document);
                })
                .run(documents("greedy", "next"), listener);

        assertThat(status("greedy")).isEqualTo(DocumentStatus.OUT_OF_MEMORY);
        assertThat(problem("greedy").reason()).isEqualTo("allocation");
        assertThat(problem("greedy").message()).startsWith("it allocated more than 67108864 bytes");
        assertThat(status("next")).isEqualTo(DocumentStatus.GENERATED);
    }

    @Test
    void runsLargeDocumentsAlone() {
        AtomicInteger running = new AtomicInteger();
        List<String> company = Collections.synchronizedList(new ArrayList<>());
        BatchLimits limits = new BatchLimits(4, Duration.ofDays(1), Duration.ofDays(1), Long.MAX_VALUE, 1L << 30);
        new Batch(limits, document -> {
                    if (running.incrementAndGet() > 1) {
                        company.add(document.id());
                    }
                    running.decrementAndGet();
                    return generated(document);
                })
                .run(List.of(document("a", 50 << 20), document("b", 40 << 20), document("c", 30 << 20)), listener);

        assertThat(begun).containsExactly("a", "b", "c");
        assertThat(company).isEmpty();
        assertThat(new HeapBudget(1L << 30).admits(document("x", 1), 100 << 20)).isTrue();
        assertThat(new HeapBudget(1L << 30).admits(document("x", 20 << 20), 1)).isFalse();
    }

    @Test
    void stopsWhenSomebodyWishesIt() {
        Batch[] batch = new Batch[1];
        batch[0] = batch(1, document -> {
            batch[0].stop();
            while (document.id().equals("running")) {
                Cancellation.check();
            }
            return generated(document);
        });
        BatchSummary summary = batch[0].run(List.of(document("running", 2), document("waiting", 1)), listener);

        assertThat(summary.end()).isEqualTo(BatchSummary.End.STOPPED);
        assertThat(status("running")).isEqualTo(DocumentStatus.SKIPPED);
        assertThat(problem("running").message()).isEqualTo("the batch was ended before the document was done");
        assertThat(status("waiting")).isEqualTo(DocumentStatus.SKIPPED);
        assertThat(problem("waiting").message()).isEqualTo("the batch was ended before the document had its turn");
        assertThat(begun).isEmpty();
    }

    @Test
    void aDocumentThatIsDoneWhenItIsStoppedHasItsOutput() {
        Batch[] batch = new Batch[1];
        batch[0] = batch(1, document -> {
            batch[0].stop();
            return generated(document);
        });
        batch[0].run(documents("writing"), listener);

        assertThat(status("writing")).isEqualTo(DocumentStatus.GENERATED);
    }

    @Test
    void showsCountsAndTheTimeLeft() {
        batch(1, document -> {
                    if (document.id().equals("b")) {
                        throw new RequestException("no");
                    }
                    return generated(document);
                })
                .run(List.of(document("a", 2), document("b", 1), document("c", 1)), listener);

        assertThat(shown.get(0)).isEqualTo(new BatchProgress(3, 0, 0, List.of("a"), 0));
        assertThat(shown.get(0).counts()).isEqualTo("0/3 documents");
        assertThat(shown).filteredOn(each -> each.done() == 1).isNotEmpty().allSatisfy(each -> {
            assertThat(each.running()).containsExactly("b");
            assertThat(each.counts()).matches("1/3 documents, about \\d+ s left");
        });
        assertThat(shown.get(shown.size() - 1).counts()).isEqualTo("3/3 documents, 1 without output");
        assertThat(new BatchProgress(9, 3, 0, List.of(), Duration.ofMinutes(4).toNanos()).counts())
                .isEqualTo("3/9 documents, about 4 min left");
        assertThat(new BatchProgress(9, 3, 0, List.of(), Duration.ofMinutes(90).toNanos()).counts())
                .isEqualTo("3/9 documents, about 1.5 h left");
    }

    private Batch batch(int jobs, DocumentRunner runner) {
        BatchLimits limits =
                new BatchLimits(jobs, Duration.ofSeconds(20), Duration.ofSeconds(10), Long.MAX_VALUE, HEAP);
        return new Batch(
                limits,
                runner,
                () -> Duration.ofSeconds(seconds.getAndIncrement()).toNanos());
    }

    private CachedGenerator.Result generated(BatchDocument document) {
        begun.add(document.id());
        return result(List.of("new"));
    }

    private static CachedGenerator.Result result(List<String> created) {
        return new CachedGenerator.Result(
                new OutputFacts(2, 100, 5, 3, Map.of("type", 1)),
                new WriteReport(created, List.of(), List.of(), List.of(), List.of()),
                CachedGenerator.Source.GENERATED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private DocumentStatus status(String id) {
        return report(id).status();
    }

    private DocumentProblem problem(String id) {
        return report(id).problem().orElseThrow();
    }

    private DocumentReport report(String id) {
        List<DocumentReport> found =
                reports.stream().filter(each -> each.document().id().equals(id)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<BatchDocument> documents(String... ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(each -> document(ids[each], 100L - each))
                .toList();
    }
}
