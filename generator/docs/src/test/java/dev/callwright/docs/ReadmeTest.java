package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** README.md is short, and its two commands are the ones that the build server runs. */
final class ReadmeTest {
    private static final Document README = Document.of("README.md");

    @Test
    void isShort() {
        assertThat(README.text().lines().count()).isLessThanOrEqualTo(130);
    }

    @Test
    void hasTheTwoCommands() throws IOException {
        List<String> commands = README.blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .map(Block::text)
                .toList();
        assertThat(commands).contains("mvn -B -ntp -DskipTests -Pstripe package\n", "mvn -B -ntp verify\n");

        List<String> script = Files.readAllLines(Document.ROOT.resolve(".ci/run"));
        assertThat(script.get(script.size() - 1)).isEqualTo("mvn -B -ntp verify");
    }
}
