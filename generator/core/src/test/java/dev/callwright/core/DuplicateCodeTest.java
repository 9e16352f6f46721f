package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two files of ours share a run of more than twelve lines; blank lines, comments and imports do not count. */
final class DuplicateCodeTest {
    private static final int WINDOW = 13;
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Set<String> FOLDERS_LEFT_OUT = Set.of("target", "node_modules", "test", "it");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(java|ts|mjs|mustache)");
    private static final Pattern IDLE = Pattern.compile("(import|package|export \\{.*} from) ?.*;|//.*|/?\\*.*|");

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
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> SOURCE.matcher(file.toString()).matches())
                        .filter(file -> Stream.of(
                                        ROOT.relativize(file).toString().split("[/\\\\]"))
                                .noneMatch(FOLDERS_LEFT_OUT::contains))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(500);
        return sources;
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String text = line.strip();
            if (!IDLE.matcher(text).matches()) {
                lines.add(new Line(ROOT.relativize(file).toString(), number, text));
            }
        }
        return lines;
    }
}
