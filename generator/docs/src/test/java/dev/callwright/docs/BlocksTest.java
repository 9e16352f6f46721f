package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every block of the documents is one that a test of this package runs, compiles or reads. */
final class BlocksTest {
    private static final Set<String> LANGUAGES = Set.of("sh", "java", "ts", "yaml", "json", "xml");

    @Test
    void everyBlockIsTested() throws IOException {
        List<Block> unknown = Document.all().stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> !LANGUAGES.contains(block.language())
                        && !isCompared(block)
                        && !isInput(block)
                        && !block.isPipeline())
                .toList();

        assertThat(unknown).as("blocks of a language that no test knows").isEmpty();
    }

    // Commands of the document read it.
    private static boolean isInput(Block block) {
        return block.language().equals("markdown") && block.file().isPresent();
    }

    private static boolean isCompared(Block block) {
        return block.language().equals("text")
                && (block.isOutput() || block.mark().startsWith("diagram"));
    }

    @Test
    void aBlockOfAnotherLanguageIsFound() {
        Document document = Document.of(Path.of("x.md"), "# X\n\n```kotlin\nval x = 1\n```\n");

        assertThat(document.blocks()).singleElement().satisfies(block -> {
            assertThat(block).hasToString("x.md:3");
            assertThat(LANGUAGES).doesNotContain(block.language());
        });
    }
}
