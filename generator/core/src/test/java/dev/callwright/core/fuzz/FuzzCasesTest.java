package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.fuzz.Failure.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Small documents that once failed, found at random and shrunk: each generates, and what is generated compiles. */
@ResourceLock("target/fuzz")
final class FuzzCasesTest {
    private static final Path CASES = Path.of("src/test/fuzz-cases");

    @Test
    void documentsThatFailedOnceGenerateAndCompile() throws IOException {
        Batch batch = new Batch();
        List<Found> failures = batch.failures(samples(), EnumSet.allOf(Stage.class));
        assertThat(failures)
                .extracting(found -> found.sample().name() + ": "
                        + found.failure().kind() + "\n" + found.failure().text())
                .isEmpty();
        assertThat(batch.refused()).isZero();
    }

    private static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".json", "").replace('-', '_');
                samples.add(new Sample(name, (ObjectNode) Generating.JSON.readTree(file.toFile())));
            }
        }
        assertThat(samples).isNotEmpty();
        return samples;
    }
}
