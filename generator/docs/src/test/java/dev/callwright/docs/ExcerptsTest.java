package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Blocks that show a part of a committed file are in that file, line by line. */
final class ExcerptsTest {

    @Test
    void linesAreThoseOfTheFile() throws IOException {
        for (Document document : Document.all()) {
            for (Block block : document.blocks()) {
                if (block.excerptOf().isPresent()) {
                    String file = block.excerptOf().get();
                    assertThat(missing(block, Files.readString(Document.ROOT.resolve(file))))
                            .as("lines at %s that are not in %s, in this order", block, file)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aLineThatIsNotThereIsFound() {
        Block block = new Block(Path.of("x.md"), 1, "java", "excerpt of A.java", "b\na\n");

        assertThat(missing(block, "a\nb\n")).contains("a");
        assertThat(missing(block, "b\nx\n  a\n")).isEmpty();
    }

    private static Optional<String> missing(Block block, String file) {
        List<String> lines = file.lines().map(String::strip).toList();
        int at = 0;
        for (String line : block.text().lines().map(String::strip).toList()) {
            int found = lines.subList(at, lines.size()).indexOf(line);
            if (found < 0) {
                return Optional.of(line);
            }
            at += found + 1;
        }
        return Optional.empty();
    }
}
