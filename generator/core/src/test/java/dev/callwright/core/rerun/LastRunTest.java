package dev.callwright.core.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LastRunTest {
    private static final FileTime EARLIER = FileTime.from(Instant.ofEpochSecond(1_700_000_000, 123_000_000));
    private static final List<String> SAID = List.of("said", "two\nlines of C:\\temp\\new");

    @TempDir
    private Path temp;

    @BeforeEach
    void writeFiles() throws IOException {
        write("in.yaml", "in");
        write("out.java", "out");
    }

    @Test
    void returnsLinesOfAnUnchangedRun() {
        store();

        assertThat(last().unchanged()).contains(SAID);
    }

    @Test
    void keysTellSettingsApart() {
        Settings one = Settings.builder()
                .set(Setting.OPERATIONS, List.of("a", "b\nsetting tags c"))
                .build();
        Settings other = Settings.builder()
                .set(Setting.OPERATIONS, List.of("a", "b"))
                .set(Setting.TAGS, List.of("c"))
                .build();

        assertThat(LastRun.key(one)).isNotEqualTo(LastRun.key(other));
    }

    @Test
    void aRecordOfFilesAndOtherThingsIsNotKept() {
        RunRecord whole = new RunRecord(last());
        whole.add("said");
        whole.add(Optional.of(files()));
        whole.store();
        assertThat(last().unchanged()).contains(List.of("said"));

        RunRecord part = new RunRecord(last());
        part.add(Optional.of(files()));
        part.add(Optional.empty());
        part.store();
        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void knowsNothingWithoutAStateOrWithAnother() throws IOException {
        assertThat(last().unchanged()).isEmpty();
        store();

        assertThat(new LastRun(state(), "key of another").unchanged()).isEmpty();
        last().forget();
        assertThat(last().unchanged()).isEmpty();
        Files.writeString(state(), "nonsense");
        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void doesNotTrustAStateThatWasCutOff() throws IOException {
        store();
        String text = Files.readString(state());
        for (int length = 0; length < text.length(); length++) {
            Files.writeString(state(), text.substring(0, length));

            assertThat(last().unchanged()).as(text.substring(0, length)).isEmpty();
        }
    }

    @Test
    void noticesChangedInputs() throws IOException {
        store();
        write("in.yaml", "longer");
        assertThat(last().unchanged()).isEmpty();

        write("in.yaml", "in");
        assertThat(last().unchanged()).isPresent();
        touch("in.yaml");
        assertThat(last().unchanged()).as("the same content at another time").isPresent();
        Files.writeString(temp.resolve("in.yaml"), "IN");
        assertThat(last().unchanged()).as("other content of the same size").isEmpty();
        Files.delete(temp.resolve("in.yaml"));
        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void noticesNewFilesInAFolder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("reports"));
        Path first = Files.writeString(folder.resolve("1.json"), "{}");
        last().store(new RunFiles(List.of(folder, first), List.of()), SAID);
        assertThat(last().unchanged()).isPresent();

        Files.writeString(folder.resolve("2.json"), "{}");

        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void noticesAnInputThatWasMissing() throws IOException {
        store();
        assertThat(last().unchanged()).isPresent();

        write("missing.yaml", "there");

        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void noticesEditedDeletedAndUnwantedOutputs() throws IOException {
        store();
        touch("out.java");
        assertThat(last().unchanged()).isEmpty();

        write("out.java", "out");
        assertThat(last().unchanged()).isPresent();
        write("pending.json", "{}");
        assertThat(last().unchanged()).isEmpty();

        Files.delete(temp.resolve("pending.json"));
        Files.delete(temp.resolve("out.java"));
        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void seesAnEditWithinTheSameTime() throws IOException {
        Files.setLastModifiedTime(
                temp.resolve("out.java"),
                FileTime.from(Instant.ofEpochSecond(Instant.now().getEpochSecond() + 60)));
        FileTime time = Files.getLastModifiedTime(temp.resolve("out.java"));
        store();
        assertThat(last().unchanged()).isPresent();

        Files.writeString(temp.resolve("out.java"), "OUT");
        Files.setLastModifiedTime(temp.resolve("out.java"), time);

        assertThat(last().unchanged()).isEmpty();
    }

    @Test
    void storesNothingIfAnInputChangedDuringTheRun() throws IOException {
        LastRun run = last();
        Files.setLastModifiedTime(
                temp.resolve("in.yaml"), FileTime.from(Instant.now().plusSeconds(5)));

        run.store(files(), SAID);

        assertThat(state()).doesNotExist();
    }

    @Test
    void survivesAFolderThatCannotBeWritten() throws IOException {
        Files.writeString(temp.resolve("state"), "a file");

        store();

        assertThat(last().unchanged()).isEmpty();
        last().forget();
    }

    @Test
    void keepsStatesInTheCacheOfTheUser() {
        assertThat(folder(Map.of("XDG_CACHE_HOME", "/xdg"), "Linux")).isEqualTo(Path.of("/xdg/callwright/runs"));
        assertThat(folder(Map.of(), "Linux")).isEqualTo(Path.of("/home/me/.cache/callwright/runs"));
        assertThat(folder(Map.of(), "Mac OS X")).isEqualTo(Path.of("/home/me/Library/Caches/callwright/runs"));
        assertThat(StateFolder.of(Map.of(), "Windows 11", "/home/me")).isEmpty();
        assertThat(StateFolder.of(Map.of("XDG_CACHE_HOME", "relative"), "Linux", "/home/me"))
                .isEmpty();
    }

    @Test
    void removesStatesOfLongAgo() throws IOException {
        StateFolder states = StateFolder.of(Map.of("XDG_CACHE_HOME", temp.toString()), "Linux", "/home/me")
                .orElseThrow();
        states.lastRun("old").store(files(), SAID);
        states.lastRun("new").store(files(), SAID);
        Files.setLastModifiedTime(states.file("old"), EARLIER);

        states.removeOld();

        assertThat(states.file("old")).doesNotExist();
        assertThat(states.lastRun("new").unchanged()).isPresent();
    }

    private static Path folder(Map<String, String> environment, String system) {
        return StateFolder.of(environment, system, "/home/me")
                .orElseThrow()
                .file("key")
                .getParent();
    }

    private Path state() {
        return temp.resolve("state/last");
    }

    private LastRun last() {
        return new LastRun(state(), "key\nof two lines");
    }

    private void store() {
        last().store(files(), SAID);
    }

    private RunFiles files() {
        return new RunFiles(
                List.of(temp.resolve("in.yaml"), temp.resolve("missing.yaml")),
                List.of(temp.resolve("out.java"), temp.resolve("pending.json")));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temp.resolve(name), text);
        Files.setLastModifiedTime(temp.resolve(name), EARLIER);
    }

    private void touch(String name) throws IOException {
        Files.setLastModifiedTime(
                temp.resolve(name), FileTime.from(EARLIER.toInstant().plusSeconds(10)));
    }
}
