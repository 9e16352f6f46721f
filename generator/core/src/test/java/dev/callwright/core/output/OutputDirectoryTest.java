package dev.callwright.core.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputDirectoryTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    @Test
    void createsTheFolderAndEveryFile() throws IOException {
        WriteReport report = write(file("java/pom.xml", "<p/>\n"), file("java/src/Größe.java", "ü\n"));

        assertThat(report.created()).containsExactly("java/pom.xml", "java/src/Größe.java");
        assertThat(report.summary()).isEqualTo("2 created, 0 updated, 0 unchanged, 0 deleted");
        assertThat(out().resolve("java/src/Größe.java")).hasContent("ü\n");
        assertThat(tree()).containsOnlyKeys(".callwright/manifest.json", "java/pom.xml", "java/src/Größe.java");
    }

    @Test
    void remembersTheRunWithoutAnyDate() throws IOException {
        write(file("b.txt", "b\n"), file("a.txt", "a\n"));

        assertThat(out().resolve(".callwright/manifest.json")).hasContent("""
                        {
                          "manifestVersion": 1,
                          "generator": "1.2.3",
                          "input": "0f",
                          "options": {
                            "outputs": "java"
                          },
                          "files": {
                            "a.txt": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
                            "b.txt": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f"
                          }
                        }
                        """);
    }

    @Test
    void leavesKeptFoldersAsTheyAre() throws IOException {
        write(file("java/pom.xml", "<p/>\n"), file("site/a.html", "a\n"), file("site/b.html", "b\n"));

        WriteReport report = new OutputDirectory(out(), Set.of("java"), List.of())
                .write(List.of(file("site/a.html", "a\n")), manifest(), WriteRules.USUAL);

        assertThat(report.deleted()).containsExactly("site/b.html");
        assertThat(out().resolve("java/pom.xml")).hasContent("<p/>\n");
        // The next run still knows that it wrote the file.
        assertThat(write(file("java/pom.xml", "<q/>\n")).updated()).containsExactly("java/pom.xml");
        assertThat(out().resolve("site/a.html")).doesNotExist();
    }

    @Test
    void writesBytes() throws IOException {
        String bytes = new String(new byte[] {(byte) 0x89, 'P', 0, (byte) 0xff, '\r', '\n'}, ISO_8859_1);

        write(GeneratedFile.ofBytes("a.png", bytes));

        assertThat(out().resolve("a.png")).hasBinaryContent(bytes.getBytes(ISO_8859_1));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        write(file("a/one.txt", "1\n"), file("a/two.txt", "2\n"));
        makeOld();

        WriteReport report = write(file("a/one.txt", "1\n"), file("a/two.txt", "2\n"));

        assertThat(report.summary()).isEqualTo("0 created, 0 updated, 2 unchanged, 0 deleted");
        assertThat(newlyWritten()).isEmpty();
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        write(file("a/one.txt", "1\n"), file("a/two.txt", "2\n"));
        makeOld();

        WriteReport report = write(file("a/one.txt", "1\n"), file("a/two.txt", "3\n"), file("a/x/new.txt", "4\n"));

        assertThat(report)
                .isEqualTo(new WriteReport(
                        List.of("a/x/new.txt"), List.of("a/two.txt"), List.of("a/one.txt"), List.of(), List.of()));
        assertThat(newlyWritten()).containsExactly(".callwright/manifest.json", "a/two.txt", "a/x/new.txt");
        assertThat(out().resolve("a/two.txt")).hasContent("3\n");
    }

    @Test
    void deletesWhatAnEarlierRunWroteAndTheFoldersThisEmpties() throws IOException {
        write(file("a/b/old.txt", "1\n"), file("a/c/old.txt", "1\n"), file("keep.txt", "2\n"));
        Files.writeString(out().resolve("a/c/mine.txt"), "mine");

        WriteReport report = write(file("keep.txt", "2\n"));

        assertThat(report.deleted()).containsExactly("a/b/old.txt", "a/c/old.txt");
        assertThat(tree()).containsOnlyKeys(".callwright/manifest.json", "a/c/mine.txt", "keep.txt");
        assertThat(out().resolve("a/b")).doesNotExist();
    }

    @Test
    void leavesFilesThatAreNotInTheWay() throws IOException {
        Files.createDirectories(out().resolve("java"));
        Files.writeString(out().resolve("java/NOTES.md"), "mine");

        write(file("java/pom.xml", "<p/>\n"));

        assertThat(out().resolve("java/NOTES.md")).hasContent("mine");
    }

    @Test
    void refusesToReplaceAFileItDidNotWrite() throws IOException {
        Files.createDirectories(out().resolve("java"));
        Files.writeString(out().resolve("java/pom.xml"), "mine");
        Map<String, String> before = tree();

        assertThatThrownBy(() -> write(file("java/pom.xml", "<p/>\n"), file("java/a.txt", "a\n")))
                .isInstanceOf(OutputException.class)
                .hasMessage(out() + " holds 1 file that Callwright did not write, where generated ones belong; nothing"
                        + " was changed. Move or delete them, or generate into another folder, or --force"
                        + " (Maven: -Dcallwright.force) keeps them as NAME.orig:\n  java/pom.xml");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void refusesAForeignFileWhereAFolderBelongs() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("java"), "mine");

        assertThatThrownBy(() -> write(file("java/src/a.txt", "a\n"))).hasMessageEndingWith(":\n  java/src/a.txt");
        assertThat(tree()).containsOnlyKeys("java");
    }

    @Test
    void doesNotWriteThroughLinks() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(out());
        Files.createSymbolicLink(out().resolve("java"), elsewhere);

        assertThatThrownBy(() -> write(file("java/a.txt", "a\n"))).isInstanceOf(OutputException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void refusesToLoseAnEdit() throws IOException {
        write(file("a.txt", "1\n"), file("gone.txt", "1\n"), file("same.txt", "1\n"));
        Files.writeString(out().resolve("a.txt"), "1 and mine\n");
        Files.writeString(out().resolve("gone.txt"), "mine\n");
        Map<String, String> before = tree();

        assertThatThrownBy(() -> write(file("a.txt", "2\n"), file("same.txt", "2\n")))
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        out() + " holds 2 files edited since the last run; nothing was changed. To keep the edits, do"
                                + " what is said beside the file, or move it elsewhere; delete a file to have it generated"
                                + " again, or --force (Maven: -Dcallwright.force) overwrites them and keeps what they were"
                                + " as NAME.orig:\n  a.txt: set once: [a.txt]\n  gone.txt: set once: [gone.txt]");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void listsOnlySomeOfManyFiles() throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 10; i < 25; i++) {
            files.add(file("f" + i, "1\n"));
            Files.createDirectories(out());
            Files.writeString(out().resolve("f" + i), "mine");
        }

        assertThatThrownBy(() -> write(files.toArray(GeneratedFile[]::new)))
                .hasMessageEndingWith("\n  f19\n  and 5 more");
    }

    @Test
    void restoresADeletedFileAndAcceptsOtherLineEnds() throws IOException {
        write(file("a.txt", "1\n2\n"), file("b.txt", "1\n"), file("c.txt", "1\n"));
        Files.delete(out().resolve("a.txt"));
        Files.writeString(out().resolve("b.txt"), "1\r\n");
        Files.writeString(out().resolve("c.txt"), "1\r\n");

        WriteReport report = write(file("a.txt", "1\n2\n"), file("b.txt", "1\n"), file("c.txt", "2\n"));

        assertThat(report)
                .isEqualTo(new WriteReport(List.of("a.txt"), List.of("c.txt"), List.of("b.txt"), List.of(), List.of()));
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        write(file("a", "1\n"));

        write(file("a/b", "1\n"));
        assertThat(tree()).containsOnlyKeys(".callwright/manifest.json", "a/b");
        write(file("a", "1\n"));
        assertThat(tree()).containsOnlyKeys(".callwright/manifest.json", "a");
    }

    @Test
    void completesWhatACrashedRunBegan() throws IOException {
        write(file("a.txt", "1\n"), file("b.txt", "1\n"), file("old.txt", "1\n"));
        OutputFolder folder = OutputFolder.load(out(), Set.of(), List.of());
        List<Content> next = List.of(Content.of(file("a.txt", "2\n")), Content.of(file("new.txt", "2\n")));
        Manifest manifest = manifest()
                .withFiles(
                        new TreeMap<>(Map.of(
                                "a.txt",
                                next.get(0).digest(),
                                "new.txt",
                                next.get(1).digest())),
                        new TreeMap<>());
        new Staging(folder, new Disk()).stage(next, ManifestJson.write(manifest));
        Files.move(folder.staging().resolve("new.txt"), out().resolve("new.txt"));
        Files.delete(out().resolve("old.txt"));

        WriteReport report = write(file("a.txt", "3\n"), file("new.txt", "3\n"));

        assertThat(report)
                .isEqualTo(new WriteReport(
                        List.of(), List.of("a.txt", "new.txt"), List.of(), List.of("b.txt"), List.of()));
        assertThat(tree()).containsOnlyKeys(".callwright/manifest.json", "a.txt", "new.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../x",
                "a//x",
                "a\\x",
                "C:x",
                "a/x.",
                "a /x",
                "x\ny",
                ".callwright/x",
                ".CALLWRIGHT/x"
            })
    void refusesPathsThatLeaveTheFolder(String path) {
        assertThatThrownBy(() -> write(file(path, "x")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("illegal path");
        assertThat(out()).doesNotExist();
    }

    @Test
    void refusesPathsThatMeet() {
        assertThatThrownBy(() -> write(file("a/Pav.java", "1"), file("a/PAV.java", "2")))
                .hasMessageContaining("'a/Pav.java' and 'a/PAV.java'");
        assertThatThrownBy(() -> write(file("a/B", "1"), file("A/b/c", "2")))
                .hasMessageContaining("'a/B' would be a file and, for 'A/b/c', also a folder");
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.writeString(out(), "mine");
        assertThatThrownBy(() -> write(file("a", "1")))
                .hasMessage(out() + " is a file, so nothing can be generated into it; name a folder, or move the file"
                        + " away");
    }

    @Test
    void saysWhyAFolderCannotBeWritten() throws IOException {
        Files.writeString(out(), "mine");
        Path below = out().resolve("below");
        assertThatThrownBy(
                        () -> new OutputDirectory(below).write(List.of(file("a", "1")), manifest(), WriteRules.USUAL))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("cannot write the output folder " + below + " (")
                .hasMessageContaining("check that you may write there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "{\"manifestVersion\": 2}", "{\"manifestVersion\":1,\"files\":{\"../x\":\"0\"}}"})
    void doesNotGuessWhatABrokenManifestSays(String manifest) throws IOException {
        write(file("a.txt", "1\n"));
        Files.writeString(out().resolve(".callwright/manifest.json"), manifest);

        assertThatThrownBy(() -> write(file("a.txt", "2\n"))).hasMessageContaining("is not a manifest");
        assertThat(out().resolve("a.txt")).hasContent("1\n");
    }

    @Test
    void tellsDriftWithoutTouchingAnything() throws IOException {
        write(file("a.txt", "1\n"), file("b.txt", "1\n"), file("c.txt", "1\n"));
        Files.delete(out().resolve("a.txt"));
        Map<String, String> before = tree();

        FolderDrift drift =
                new OutputDirectory(out()).check(List.of(file("a.txt", "1\n"), file("b.txt", "2\n")), manifest());

        assertThat(drift.drifts())
                .containsExactly(
                        Drift.of("a.txt", Drift.Kind.MISSING),
                        new Drift(
                                "b.txt",
                                Drift.Kind.OUTDATED,
                                Optional.of(new FirstDifference(1, 1, Optional.of("1"), Optional.of("2")))),
                        Drift.of("c.txt", Drift.Kind.ORPHANED));
        assertThat(drift.causes()).isEmpty();
        assertThat(tree()).isEqualTo(before);
    }

    private Path out() {
        return temp.resolve("out");
    }

    private WriteReport write(GeneratedFile... files) {
        return new OutputDirectory(out()).write(List.of(files), manifest(), WriteRules.USUAL);
    }

    private static Manifest manifest() {
        return Manifest.of("1.2.3", "0f", new TreeMap<>(Map.of("outputs", "java")));
    }

    private static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content);
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files()) {
            contents.put(out().relativize(file).toString(), Files.readString(file));
        }
        return contents;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(out())) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private void makeOld() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private List<String> newlyWritten() throws IOException {
        List<String> written = new ArrayList<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                written.add(out().relativize(file).toString());
            }
        }
        return written.stream().sorted().toList();
    }
}
