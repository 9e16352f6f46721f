package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text reaches comments through the one class of each language that knows how they end. */
final class CommentsTest {
    private static final Path TEMPLATES = Path.of("../../templates");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void templatesHaveNoHolesInComments() throws IOException {
        for (Path template : files(TEMPLATES.resolve("typescript"), ".mustache")) {
            assertThat(Files.readAllLines(template))
                    .as(template.toString())
                    .noneMatch(line -> line.matches(".*(/\\*\\*|// ).*\\{\\{.*"));
        }
    }

    @Test
    void oneClassWritesCommentsOfTypeScript() throws IOException {
        assertThat(files(SOURCES, ".java").stream()
                        .filter(file -> !file.toString().contains("/emit/java/"))
                        .filter(CommentsTest::writesComments))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("DocComment.java");
    }

    private static boolean writesComments(Path source) {
        try {
            return Files.readString(source).contains("\"/** ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
