package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.fuzz.Failure.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Tries the documents of consecutive seeds, and shrinks the first of each kind of failure. */
final class FuzzRun {
    private static final Path OUT = Path.of("target/fuzz");
    private static final int BATCH = 100;
    private static final int TRIES = Integer.getInteger("fuzz.tries", 600);

    private final String prefix;
    private final LongFunction<ObjectNode> documents;
    private final Batch batch = new Batch();
    private final Map<String, List<Found>> byKind = new LinkedHashMap<>();

    /**
     * @param prefix an identifier's beginning; the seed follows
     * @param documents the document of a seed
     */
    FuzzRun(String prefix, LongFunction<ObjectNode> documents) {
        this.prefix = prefix;
        this.documents = documents;
    }

    /** What failed of so many seeds: a message per kind of failure. */
    List<String> failures(long seed, int count) throws IOException {
        for (int from = 0; from < count; from += BATCH) {
            List<Sample> samples = LongStream.range(seed + from, seed + Math.min(count, from + BATCH))
                    .mapToObj(each -> new Sample(prefix + each, documents.apply(each)))
                    .toList();
            for (Found found : batch.failures(samples, EnumSet.allOf(Stage.class))) {
                byKind.computeIfAbsent(found.failure().kind(), kind -> new ArrayList<>())
                        .add(found);
            }
        }
        List<String> messages = new ArrayList<>();
        for (List<Found> alike : byKind.values()) {
            messages.add(message(alike));
        }
        return messages;
    }

    /** How many documents were refused with errors that say what is wrong with them. */
    int refused() {
        return batch.refused();
    }

    private String message(List<Found> alike) throws IOException {
        Found first = alike.get(0);
        ObjectNode minimal = Shrinker.shrink(first.sample().document(), trial(first.failure()), TRIES);
        Path file = OUT.resolve(first.sample().name() + "-"
                + Integer.toHexString(first.failure().kind().hashCode()) + ".json");
        Files.writeString(file, Generating.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(minimal) + "\n");
        Path last = file.resolveSibling(file.getFileName() + ".txt");
        String text = first.failure().kind() + "\n  seen " + alike.size() + " times, first in "
                + first.sample().name()
                + "\n  shrunk to " + file + "\n"
                + first.failure().text().indent(4);
        Files.writeString(last, text);
        return text;
    }

    private Shrinker.Trial trial(Failure failure) {
        return candidates -> {
            List<Sample> samples = IntStream.range(0, candidates.size())
                    .mapToObj(i -> new Sample("c" + i, candidates.get(i)))
                    .toList();
            Set<String> failing = new java.util.HashSet<>();
            for (Found found : batch.failures(samples, Set.of(failure.stage()))) {
                if (found.failure().kind().equals(failure.kind())) {
                    failing.add(found.sample().name());
                }
            }
            return samples.stream()
                    .map(sample -> failing.contains(sample.name()))
                    .toList();
        };
    }
}
