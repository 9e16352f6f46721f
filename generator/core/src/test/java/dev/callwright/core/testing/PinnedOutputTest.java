package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.output.GeneratedFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A failure says what changed, with or without a copy of what was accepted. */
@DisabledIfSystemProperty(named = "golden.update", matches = "true")
final class PinnedOutputTest {
    @TempDir
    private Path folder;

    private Path list;
    private Path copy;
    private final List<GeneratedFile> accepted = new ArrayList<>();

    @BeforeEach
    void accept() throws Exception {
        list = folder.resolve("list.txt");
        copy = folder.resolve("target/copy.zip");
        accepted.add(new GeneratedFile("java/model/A.java", text(100)));
        accepted.add(new GeneratedFile("java/model/B.java", text(10)));
        accepted.add(new GeneratedFile("index.ts", text(3)));
        Files.writeString(list, DigestList.write(accepted));
    }

    private static String text(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> "the line " + line + "\n")
                .collect(Collectors.joining());
    }

    private static GeneratedFile changed() {
        return new GeneratedFile(
                "java/model/A.java",
                text(100)
                        .replace("the line 50\n", "another line\nand one more\n")
                        .replace("the line 80\n", ""));
    }

    @Test
    void acceptsWhatIsPinned() throws Exception {
        new PinnedOutput(list, copy).verify(accepted);

        assertThat(copy).exists();
    }

    @Test
    void showsNewLinesWithoutACopy() {
        accepted.set(0, changed());

        assertThatThrownBy(() -> new PinnedOutput(list, copy).verify(accepted))
                .hasMessageContaining("""
                        1 different:
                          java/model/A.java
                        java/model/A.java
                          line 50
                            the line 48
                            the line 49
                          - (1 accepted lines)
                          + another line
                          + and one more
                            the line 51
                            the line 52
                          line 81
                            the line 78
                            the line 79
                          - (1 accepted lines)
                            the line 81
                            the line 82
                        """)
                .hasMessageContaining("run this test on the commit before the change");
        assertThat(copy).doesNotExist();
    }

    @Test
    void showsOldLinesWithACopy() throws Exception {
        new PinnedOutput(list, copy).verify(accepted);
        accepted.set(0, changed());

        assertThatThrownBy(() -> new PinnedOutput(list, copy).verify(accepted))
                .hasMessageContaining("""
                            the line 49
                          - the line 50
                          + another line
                        """)
                .hasMessageContaining("  - the line 80\n    the line 81\n")
                .message()
                .doesNotContain("run this test on the commit before");
    }

    @Test
    void takesNoCopyOfAnotherList() throws Exception {
        new PinnedOutput(list, copy).verify(accepted);
        accepted.set(1, new GeneratedFile("java/model/B.java", text(11)));
        Files.writeString(list, DigestList.write(accepted));
        accepted.set(0, changed());

        assertThatThrownBy(() -> new PinnedOutput(list, copy).verify(accepted))
                .hasMessageContaining("  - (1 accepted lines)\n  + another line\n");
    }

    @Test
    void namesFilesThatCameAndWent() {
        accepted.set(1, new GeneratedFile("java/model/C.java", text(10)));

        assertThatThrownBy(() -> new PinnedOutput(list, copy).verify(accepted)).hasMessageContaining("""
                        1 missing in the list:
                          java/model/C.java
                        1 orphaned in the list:
                          java/model/B.java
                        """);
    }

    @Test
    void showsAFileOfEachKindFirst() {
        List<GeneratedFile> files = IntStream.range(0, 30)
                .mapToObj(number -> new GeneratedFile("java/model/M" + number + ".java", "old\n"))
                .collect(Collectors.toCollection(ArrayList::new));
        files.add(new GeneratedFile("snippets/z/full.sh", "old\n"));
        String pinned = DigestList.write(files);
        List<GeneratedFile> now = files.stream()
                .map(file -> new GeneratedFile(file.path(), "new\n"))
                .toList();

        assertThatThrownBy(() -> {
                    Files.writeString(list, pinned);
                    new PinnedOutput(list, copy).verify(now);
                })
                .hasMessageContaining("31 different:")
                .hasMessageContaining("  ... and 11 more\n")
                .hasMessageContaining("snippets/z/full.sh\n  line 1\n  - (1 accepted lines)\n  + new\n");
    }
}
