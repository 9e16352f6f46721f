package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of generated Java fit into 120 columns, except for literals and long words of a comment. */
final class LineWidthTest {
    private static final int WIDTH = 120;

    // The last one is there if the SDK of the whole Stripe API has been built.
    @ParameterizedTest
    @ValueSource(strings = {"src/test/golden/good", "../../generated-sample", "../../specs/stripe/target/stripe"})
    void javaFitsIntoAPage(String folder) throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles(Path.of(folder))) {
            for (String line : Files.readAllLines(file)) {
                if (isTooLong(line)) {
                    tooLong.add(file + ": " + line);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void literalsAndWordsOfCommentsMayBeLong() {
        String text = "x".repeat(WIDTH);
        assertThat(isTooLong("return f(\"" + text + "\\\"\");")).isFalse();
        assertThat(isTooLong("     * " + text)).isFalse();
        assertThat(isTooLong("     * see " + text)).isTrue();
        assertThat(isTooLong("return " + text + ";")).isTrue();
    }

    private static boolean isTooLong(String line) {
        String text = line.strip();
        boolean word = text.startsWith("* ") && text.indexOf(' ', 2) < 0;
        return !word && line.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "").length() > WIDTH;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
