package dev.callwright.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditedFilesTest {
    @TempDir
    private Path temp;

    @Test
    void overwritesEditsInABuildFolderAndNamesThem() throws IOException {
        write(EditedFiles.REFUSED, "a.txt", "b.txt", "old.txt");
        edit("b.txt");
        edit("old.txt");

        WriteReport report = write(EditedFiles.OVERWRITTEN, "a.txt", "b.txt");

        assertThat(report.updated()).containsExactly("b.txt");
        assertThat(report.deleted()).containsExactly("old.txt");
        assertThat(report.note()).contains("overwrote 2 files edited since the last run: b.txt, old.txt");
        assertThat(temp.resolve("b.txt")).hasContent("b.txt\n");
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void refusesFilesOfOthersInABuildFolder() throws IOException {
        edit("a.txt");

        assertThatThrownBy(() -> write(EditedFiles.OVERWRITTEN, "a.txt"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("holds 1 file that Callwright did not write")
                .hasMessageContaining("--force");
        assertThat(temp.resolve("a.txt")).hasContent("mine\n");
    }

    @Test
    void keepsACopyOfWhatItIsForcedToReplace() throws IOException {
        write(EditedFiles.REFUSED, "a.txt", "old.txt");
        edit("a.txt");
        edit("a.txt.orig");
        edit("foreign.txt");
        edit("old.txt");

        WriteReport report = write(EditedFiles.COPIED, "a.txt", "foreign.txt");

        assertThat(report.replaced())
                .containsExactly(
                        new Replaced("a.txt", Optional.of("a.txt.orig2")),
                        new Replaced("foreign.txt", Optional.of("foreign.txt.orig")),
                        new Replaced("old.txt", Optional.of("old.txt.orig")));
        assertThat(report.note()).get().asString().contains("foreign.txt (kept as foreign.txt.orig)");
        assertThat(names())
                .containsExactly(
                        "a.txt", "a.txt.orig", "a.txt.orig2", "foreign.txt", "foreign.txt.orig", "old.txt.orig");
        assertThat(temp.resolve("a.txt")).hasContent("a.txt\n");
        assertThat(temp.resolve("a.txt.orig2")).hasContent("mine\n");
        assertThat(temp.resolve("foreign.txt.orig")).hasContent("mine\n");
        assertThat(write(EditedFiles.REFUSED, "a.txt", "foreign.txt").unchanged())
                .containsExactly("a.txt", "foreign.txt");
    }

    @Test
    void isNotForcedThroughWhatIsNoFile() throws IOException {
        Files.createDirectories(temp.resolve("a.txt"));
        edit("a.txt/mine.txt");

        assertThatThrownBy(() -> write(EditedFiles.COPIED, "a.txt"))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith("or generate into another folder:\n  a.txt");
    }

    @Test
    void namesTheWayOutOfEdits() throws IOException {
        write(EditedFiles.REFUSED, "a.txt");
        edit("a.txt");

        assertThatThrownBy(() -> write(EditedFiles.REFUSED, "a.txt"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("--force (Maven: -Dcallwright.force) overwrites them and keeps what they were");
    }

    @Test
    void leavesWhatSomeonePutInThePlaceOfAFileThatIsNoLongerGenerated() throws IOException {
        write(EditedFiles.REFUSED, "a.txt", "moved/b.txt", "old.txt");
        Path elsewhere = Files.move(temp.resolve("moved"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(temp.resolve("moved"), elsewhere);
        Files.delete(temp.resolve("old.txt"));
        Files.createDirectories(temp.resolve("old.txt"));
        edit("old.txt/mine.txt");

        WriteReport report = write(EditedFiles.REFUSED, "a.txt");

        assertThat(report.deleted()).isEmpty();
        assertThat(elsewhere.resolve("b.txt")).hasContent("moved/b.txt\n");
        assertThat(temp.resolve("old.txt/mine.txt")).hasContent("mine\n");
    }

    @Test
    void refusesAnEmptyFolderOfSomeoneBelowAPlaceOfAFile() throws IOException {
        Files.createDirectories(temp.resolve("a.txt/empty"));

        assertThatThrownBy(() -> write(EditedFiles.REFUSED, "a.txt")).isInstanceOf(OutputException.class);

        Files.delete(temp.resolve("a.txt/empty"));
        assertThat(write(EditedFiles.REFUSED, "a.txt").created()).containsExactly("a.txt");
    }

    @Test
    void doesNotRemoveFilesForANewSelection() throws IOException {
        select("all", "a.txt", "b.txt");

        assertThatThrownBy(() -> select("some", "a.txt"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("leaves out 1 file in " + temp)
                .hasMessageContaining("--prune")
                .hasMessageEndingWith("\n  b.txt");
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void removesFilesThatAreGoneUnderTheSameSelection() throws IOException {
        select("some", "a.txt", "b.txt");

        assertThat(select("some", "a.txt").deleted()).containsExactly("b.txt");
    }

    @Test
    void addsFilesForANewSelection() throws IOException {
        select("some", "a.txt");

        assertThat(select("more", "a.txt", "b.txt").created()).containsExactly("b.txt");
    }

    private WriteReport select(String selection, String... paths) {
        return directory()
                .write(
                        files(paths),
                        Manifest.of("1.2.3", "0f", new TreeMap<>(Map.of("operations", selection))),
                        new WriteRules(EditedFiles.REFUSED, Set.of("operations")));
    }

    private WriteReport write(EditedFiles edited, String... paths) {
        return directory()
                .write(files(paths), Manifest.of("1.2.3", "0f", new TreeMap<>()), new WriteRules(edited, Set.of()));
    }

    private OutputDirectory directory() {
        return new OutputDirectory(temp);
    }

    private static List<GeneratedFile> files(String... paths) {
        return List.of(paths).stream()
                .map(path -> new GeneratedFile(path, path + "\n"))
                .toList();
    }

    private void edit(String path) throws IOException {
        Files.writeString(temp.resolve(path), "mine\n");
    }

    private List<String> names() throws IOException {
        try (var listed = Files.list(temp)) {
            return listed.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(OutputPaths.STATE))
                    .sorted()
                    .toList();
        }
    }
}
