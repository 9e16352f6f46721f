package dev.callwright.core.batch.run;

import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an exception says of a document.
 *
 * @param status what became of the document
 * @param problem why
 */
record Failure(DocumentStatus status, DocumentProblem problem) {
    private static final String OWN = "dev.callwright";
    private static final String HEAP = "heap";
    private static final int GIGABYTE_OF_MEGABYTES = 1 << 10;

    static Failure of(Throwable thrown) {
        if (thrown instanceof SpecException refused) {
            return new Failure(DocumentStatus.REFUSED, first(refused));
        }
        if (thrown instanceof RequestException || thrown instanceof InvalidPathException) {
            return refused("request", thrown);
        }
        if (thrown instanceof OutputException) {
            return refused("output", thrown);
        }
        if (thrown instanceof OutOfMemoryError || thrown.getCause() instanceof OutOfMemoryError) {
            return ofHeap(Runtime.getRuntime().maxMemory());
        }
        return new Failure(DocumentStatus.FAILED, new DocumentProblem("bug", bug(thrown)));
    }

    /** The failure of a document that has exhausted a heap of some bytes. */
    static Failure ofHeap(long bytes) {
        long megabytes = bytes >> 20;
        // Java counts a part of what -Xmx says: of 2 GB, 1.9.
        long more = 2 * Math.max(1, Math.round(megabytes / (double) GIGABYTE_OF_MEGABYTES));
        return outOfMemory(
                HEAP,
                "a heap of " + megabytes + " MB does not suffice for it, even alone; give Java more, such as -Xmx"
                        + more + "g, or select operations of it");
    }

    /** The failure of a document that took too long. */
    static Failure timeout(Duration time) {
        return new Failure(
                DocumentStatus.TIMEOUT,
                new DocumentProblem(
                        "time",
                        "it took more than " + time.toSeconds()
                                + " s, so it was ended; select operations of it, or give it more with --timeout"));
    }

    /** The failure of a document that allocated too much. */
    static Failure allocation(long bytes) {
        return outOfMemory(
                "allocation",
                "it allocated more than " + bytes
                        + " bytes, so it was ended; select operations of it, or let it have more with --allocation");
    }

    /** That of a document of a batch that ended early. */
    static Failure skipped(String message) {
        return new Failure(DocumentStatus.SKIPPED, new DocumentProblem("stopped", message));
    }

    /** Whether the memory of the process was exhausted, perhaps by another document. */
    static boolean isOfHeap(DocumentProblem problem) {
        return problem.reason().equals(HEAP);
    }

    private static Failure outOfMemory(String reason, String message) {
        return new Failure(DocumentStatus.OUT_OF_MEMORY, new DocumentProblem(reason, message));
    }

    private static Failure refused(String reason, Throwable thrown) {
        String first = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        return new Failure(DocumentStatus.REFUSED, new DocumentProblem(reason, first));
    }

    private static DocumentProblem first(SpecException refused) {
        Optional<Diagnostic> error = refused.diagnostics().stream()
                .filter(each -> each.severity() == Diagnostic.Severity.ERROR)
                .findFirst();
        return new DocumentProblem(
                error.map(each -> each.kind().name().toLowerCase(Locale.ROOT)).orElse("reading"),
                error.map(Diagnostic::location),
                error.map(Diagnostic::message).orElse(""));
    }

    private static String bug(Throwable thrown) {
        Throwable cause =
                thrown instanceof ExhaustedException && thrown.getCause() != null ? thrown.getCause() : thrown;
        String place = Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return thrown + place + "; this is a bug in Callwright: please report it with the document";
    }
}
