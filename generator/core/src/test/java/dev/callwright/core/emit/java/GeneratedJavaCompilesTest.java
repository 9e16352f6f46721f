package dev.callwright.core.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.testing.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that the emitter can make compiles without a single warning. */
final class GeneratedJavaCompilesTest {
    private static final Path GOLDEN_SPECS = Path.of("src/test/golden/good");

    @TempDir
    private Path classes;

    @Test
    void everyKindCompilesWithoutWarnings() throws IOException {
        assertThat(EmittedJava.of(EveryKind.model()).complaints(classes)).isEmpty();
    }

    @Test
    void everyGoldenSpecCompilesWithoutWarnings() throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (Path spec : goldenSpecs()) {
            // One javac for all of them: starting it costs more than its work.
            String feature = spec.getParent().getFileName().toString().replaceAll("[^a-z]", "");
            files.addAll(EmittedJava.of(SpecSource.of(spec.toString()), "acme." + feature)
                    .files());
        }
        assertThat(JavaCompilation.of(files, classes, JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
    }

    private static List<Path> goldenSpecs() throws IOException {
        try (Stream<Path> features = Files.list(GOLDEN_SPECS)) {
            return features.map(feature -> feature.resolve("spec.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }
}
