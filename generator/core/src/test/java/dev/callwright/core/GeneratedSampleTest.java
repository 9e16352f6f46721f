package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.config.ConfigFile;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.GoldenTree;
import dev.callwright.core.testing.JavaCompilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed sample is what is generated; its own build, which comes later, compiles and calls it. */
final class GeneratedSampleTest {
    private static final Path SAMPLE = Path.of("..", "..", "generated-sample");

    @Test
    void committedSampleIsWhatIsGenerated() throws Exception {
        Generation generation = Generation.of(
                StripeDocuments.identity(), ConfigFile.load(SAMPLE.resolve("callwright.yaml")));
        for (String output : List.of("java/", "typescript/", "snippets/")) {
            List<GeneratedFile> files = generation.below(output);
            new GoldenTree(SAMPLE.resolve(output)).verify(files);
        }
        JavaCompilation compilation = JavaCompilation.of(
                generation.javaSources(), Path.of("target/sample-classes"), JavaCompilation.runtimeClassPath());
        assertThat(compilation.messages()).isEmpty();
    }
}
