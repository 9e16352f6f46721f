package dev.callwright.core.fuzz;

import dev.callwright.core.fuzz.Failure.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts documents through everything: generation, javac and tsc. */
final class Batch {
    private static final Path TYPESCRIPT = Path.of("target/fuzz/typescript");

    private Optional<JavaBatch> java = Optional.empty();
    private final AtomicInteger refused = new AtomicInteger();

    /** What failed in these stages; a document can fail in several. */
    List<Found> failures(List<Sample> samples, Set<Stage> stages) throws IOException {
        List<Found> found = new ArrayList<>();
        List<Generated> good = new ArrayList<>();
        for (Sample sample : samples) {
            Generated generated = Generating.of(sample);
            generated.failure().ifPresent(failure -> found.add(new Found(sample, failure)));
            if (!generated.files().isEmpty()) {
                good.add(generated);
            } else if (generated.failure().isEmpty()) {
                refused.incrementAndGet();
            }
        }
        if (good.isEmpty()) {
            return found;
        }
        CompletableFuture<List<Found>> typeScript =
                CompletableFuture.supplyAsync(() -> stages.contains(Stage.TYPESCRIPT) ? typeScript(good) : List.of());
        if (stages.contains(Stage.JAVA)) {
            found.addAll(java(good.get(0)).failures(good));
        }
        found.addAll(typeScript.join());
        return found;
    }

    /** How many documents were refused with errors that say what is wrong with them. */
    int refused() {
        return refused.get();
    }

    private JavaBatch java(Generated any) throws IOException {
        if (java.isEmpty()) {
            java = Optional.of(JavaBatch.on(any));
        }
        return java.get();
    }

    private static List<Found> typeScript(List<Generated> good) {
        try {
            return new TypeScriptBatch(TYPESCRIPT).failures(good);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("tsc could not be run", e);
        }
    }
}
