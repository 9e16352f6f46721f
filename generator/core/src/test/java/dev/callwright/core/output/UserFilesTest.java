package dev.callwright.core.output;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the output folder that are the user's: written once, ignored, or not generated at all. */
final class UserFilesTest {
    private static final String NPM = "typescript/package.json";
    private static final String FIRST =
            "{\n  \"name\": \"shop\",\n  \"version\": \"0.1.0\",\n  \"type\": \"module\"\n}\n";
    private static final String NEXT = FIRST.replace("module", "commonjs");
    private static final String BUMPED = FIRST.replace("0.1.0", "0.1.1");

    @TempDir
    private Path out;

    private WriteReport write(List<String> once, GeneratedFile... files) {
        return new OutputDirectory(out, Set.of(), once).write(List.of(files), manifest(), WriteRules.USUAL);
    }

    private static Manifest manifest() {
        return Manifest.of("1.2.3", "0f", new TreeMap<>());
    }

    private static GeneratedFile file(String path, String content) {
        return new GeneratedFile(path, content);
    }

    private Path edit(String path, String content) throws IOException {
        Files.createDirectories(out.resolve(path).getParent());
        return Files.writeString(out.resolve(path), content);
    }

    private Manifest written() throws IOException {
        return ManifestJson.read(Files.readString(out.resolve(".callwright/manifest.json")));
    }

    @Test
    void aFileIsWrittenOnceAndThenTheUsers() throws IOException {
        assertThat(write(List.of(NPM), file(NPM, FIRST), file("a", "1\n")).created())
                .containsExactly("a", NPM);
        assertThat(written().files()).containsOnlyKeys("a");
        assertThat(written().theirs()).containsOnlyKeys(NPM);
        edit(NPM, BUMPED);

        WriteReport report = write(List.of(NPM), file(NPM, NEXT), file("a", "2\n"));

        assertThat(report).isEqualTo(new WriteReport(List.of(), List.of("a"), List.of(NPM), List.of(), List.of()));
        assertThat(out.resolve(NPM)).hasContent(BUMPED);
        assertThat(write(List.of(NPM)).deleted()).containsExactly("a");
        assertThat(out.resolve(NPM)).hasContent(BUMPED);
    }

    @Test
    void aFileThatTheUserDeletedIsWrittenAgain() throws IOException {
        write(List.of(NPM), file(NPM, FIRST));
        Files.delete(out.resolve(NPM));

        assertThat(write(List.of(NPM), file(NPM, NEXT)).created()).containsExactly(NPM);
        assertThat(out.resolve(NPM)).hasContent(NEXT);
    }

    @Test
    void aFileThatWasThereBeforeIsNotTouched() throws IOException {
        edit(NPM, "mine\n");

        assertThat(write(List.of("package.json"), file(NPM, FIRST)).unchanged()).containsExactly(NPM);

        assertThat(out.resolve(NPM)).hasContent("mine\n");
        assertThat(written().theirs()).isEmpty();
    }

    @Test
    void anEditedFileBecomesTheUsersAndCanBeGivenBack() throws IOException {
        write(List.of(), file(NPM, FIRST));
        edit(NPM, BUMPED);
        assertThatThrownBy(() -> write(List.of(), file(NPM, NEXT))).isInstanceOf(OutputException.class);

        write(List.of(NPM), file(NPM, NEXT));
        assertThat(out.resolve(NPM)).hasContent(BUMPED);

        assertThatThrownBy(() -> write(List.of(), file(NPM, NEXT))).hasMessageContaining("1 file edited");
        edit(NPM, FIRST);
        assertThat(write(List.of(), file(NPM, NEXT)).updated()).containsExactly(NPM);
        assertThat(written().theirs()).isEmpty();
    }

    @Test
    void theMessageNamesTheSettingsThatDoWhatTheEditDid() throws IOException {
        write(List.of(), file(NPM, FIRST), file("java/pom.xml", "<project>\n  <version>1</version>\n</project>\n"));
        edit(NPM, BUMPED.replace("\"type\"", "\"license\": \"MIT\",\n  \"type\""));
        edit("java/pom.xml", "<project>\n  <version>1</version>\n    <version>9</version>\n</project>\n");

        assertThatThrownBy(() -> write(List.of(), file(NPM, NEXT)))
                .hasMessage(out
                        + " holds 2 files edited since the last run; nothing was changed. To keep the edits,"
                        + " do what is said beside the file, or move it elsewhere; delete a file to have it"
                        + " generated again, or --force (Maven: -Dcallwright.force) overwrites them and keeps what"
                        + " they were as NAME.orig:\n"
                        + "  java/pom.xml: set once: [java/pom.xml]\n"
                        + "  typescript/package.json: set typescript.version or project.license or once:"
                        + " [typescript/package.json]");
        assertThat(out.resolve(NPM)).content().contains("0.1.1");
    }

    @Test
    void ignoredFilesAreNeitherWrittenNorDeleted() throws IOException {
        write(List.of(), file("a/x.md", "1\n"), file("a/y.md", "1\n"), file("b.txt", "1\n"));
        edit(".callwrightignore", "# mine\n\n*.md\n!y.md\n");
        edit("a/x.md", "edited\n");

        WriteReport report = write(List.of(), file("a/x.md", "2\n"), file("a/y.md", "2\n"), file("c.md", "2\n"));

        assertThat(report)
                .isEqualTo(new WriteReport(List.of(), List.of("a/y.md"), List.of(), List.of("b.txt"), List.of()));
        assertThat(out.resolve("a/x.md")).hasContent("edited\n");
        assertThat(out.resolve("c.md")).doesNotExist();
        assertThat(written().files()).containsOnlyKeys("a/y.md");
        assertThat(out.resolve(".callwrightignore")).exists();
        assertThat(new OutputDirectory(out)
                        .check(List.of(file("a/x.md", "2\n"), file("a/y.md", "2\n")), manifest())
                        .drifts())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md\r\n",
                "\ufeffa.md\n",
                "a.md  \n",
                "/a.md\t",
                "\n!a.md\na.md",
                "[\n**\n",
                "\\a.md\n",
            })
    void readsLinesAsTheyAreWrittenAnywhere(String text) {
        assertThat(IgnoreFile.parse(text).matches("a.md")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#a.md\n", " \n\t\n", "!\n", "a.md\\ \n", "a.md\n!a.md\n", "\\#a.md\n", "**/x/\n"})
    void ignoresNothingElse(String text) {
        assertThat(IgnoreFile.parse(text).matches("a.md")).isFalse();
    }

    @Test
    void namesMayStartLikeACommentOrEndInSpace() {
        IgnoreFile ignored = IgnoreFile.parse("\\#a\n\\!b\nc\\ \n");

        assertThat(ignored.matches("#a")).isTrue();
        assertThat(ignored.matches("!b")).isTrue();
        assertThat(ignored.matches("c ")).isTrue();
    }

    @Test
    void refusesAnIgnoreFileThatCannotBeRead() throws IOException {
        Path ignore = Files.createDirectory(out.resolve(".callwrightignore"));
        assertThatThrownBy(() -> write(List.of(), file("a", "1\n")))
                .hasMessage(ignore + " is a folder; it must be a file with a pattern per line");
        Files.delete(ignore);
        Files.write(ignore, "\u00fc".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> write(List.of(), file("a", "1\n")))
                .hasMessage(ignore + " is not text in UTF-8; save it in this encoding");
        assertThat(out.resolve("a")).doesNotExist();
    }

    @Test
    void anInterruptedRunThatGaveAFileToTheUserKeepsIt() throws IOException {
        write(List.of(), file(NPM, FIRST), file("a", "1\n"));
        OutputFolder folder = OutputFolder.load(out, Set.of(), List.of());
        Manifest next = manifest()
                .withFiles(
                        new TreeMap<>(Map.of("a", Sha256.of("1\n".getBytes(UTF_8)))),
                        new TreeMap<>(Map.of(NPM, Sha256.of(FIRST.getBytes(UTF_8)))));
        new Staging(folder, new Disk()).stage(List.of(), ManifestJson.write(next));

        new OutputDirectory(out, Set.of(), List.of(NPM)).lock().close();

        assertThat(out.resolve(NPM)).hasContent(FIRST);
        assertThat(written().theirs()).containsOnlyKeys(NPM);
    }

    @Test
    void filesOfOtherOutputsKeepTheirRecord() throws IOException {
        write(List.of(NPM), file(NPM, FIRST), file("typescript/a.ts", "1\n"), file("java/A.java", "1\n"));

        new OutputDirectory(out, Set.of("typescript"), List.of(NPM))
                .write(List.of(file("java/A.java", "2\n")), manifest(), WriteRules.USUAL);

        assertThat(written().theirs()).containsOnlyKeys(NPM);
        assertThat(written().files()).containsOnlyKeys("java/A.java", "typescript/a.ts");
    }

    @Test
    void handWrittenFilesBesideGeneratedOnesAreLeftAlone() throws IOException {
        write(List.of(), file("java/src/main/java/sdk/shop/A.java", "1\n"), file("typescript/src/a.ts", "1\n"));
        List<String> mine = List.of(
                "java/src/main/java/sdk/shop/custom/Mine.java",
                "java/src/test/java/MineTest.java",
                "typescript/src/custom/mine.ts");
        for (String path : mine) {
            edit(path, "mine\n");
        }

        write(List.of(), file("java/src/main/java/sdk/shop/B.java", "1\n"));

        assertThat(mine).allSatisfy(path -> assertThat(out.resolve(path)).hasContent("mine\n"));
        assertThat(out.resolve("java/src/main/java/sdk/shop/A.java")).doesNotExist();
    }
}
