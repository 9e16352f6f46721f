package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No two files of ours share a run of more than twelve lines; imports do not count. */
final class DuplicateCodeTest {
    private static final int WINDOW = 13;
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Set<String> FOLDERS_LEFT_OUT = Set.of("target", "node_modules", "test", "it");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(java|ts|mjs|mustache)");
    private static final Pattern IMPORT = Pattern.compile("(import|package) .*;");

    /** A line of a file, without its indentation. */
    private record Line(String file, int number, String text) {}

    @Test
    void noTwoFilesShareALongRunOfLines() throws IOException {
        Map<List<String>, Line> windows = new HashMap<>();
        Map<String, Line> runs = new TreeMap<>();
        for (Path file : sources()) {
            List<Line> lines = lines(file);
            for (int i = 0; i + WINDOW <= lines.size(); i++) {
                Line start = lines.get(i);
                List<String> window =
                        lines.subList(i, i + WINDOW).stream().map(Line::text).toList();
                Line other = windows.putIfAbsent(window, start);
                if (other != null && !other.file().equals(start.file())) {
                    runs.putIfAbsent(
                            start.file() + " and " + other.file(),
                            new Line(other.file(), start.number(), start.text()));
                }
            }
        }
        assertThat(runs.entrySet().stream()
                        .map(run -> run.getKey() + ", from line "
                                + run.getValue().number() + " of the first: "
                                + run.getValue().text()))
                .as("files that share more than %d lines", WINDOW - 1)
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("generator", "templates", "specs")) {
            Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return FOLDERS_LEFT_OUT.contains(visited.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (SOURCE.matcher(file.toString()).matches()) {
                        sources.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        assertThat(sources).hasSizeGreaterThan(500);
        return sources.stream().sorted().toList();
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String text = line.strip();
            if (!IMPORT.matcher(text).matches()) {
                lines.add(new Line(ROOT.relativize(file).toString(), number, text));
            }
        }
        return lines;
    }
}
