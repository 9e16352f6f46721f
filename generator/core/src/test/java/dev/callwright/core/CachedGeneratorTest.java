package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.CachedGenerator.Source;
import dev.callwright.core.output.OutputException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.rerun.CacheKey;
import dev.callwright.core.rerun.OutputCache;
import dev.callwright.core.testing.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CachedGeneratorTest {
    private static final CacheKey KEYS = new CacheKey();

    @TempDir
    private Path temp;

    @BeforeEach
    void write() throws IOException {
        write("spec/api.json", api("list"));
        write("spec/types.json", "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}}}");
    }

    private static String api(String id) {
        return Documents.of(
                "\"/pets\":{\"get\":{\"operationId\":\"" + id + "\",\"responses\":{\"200\":{\"description\":\"ok\","
                        + "\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"types.json\"}}}}}}}",
                "");
    }

    @Test
    void takesTheSameOutputFromTheCache() throws IOException {
        CachedGenerator.Result first = run("one");
        // Another machine has other folders.
        Files.move(temp.resolve("spec"), temp.resolve("other"));
        CachedGenerator.Result second = run(request("other/api.json", "two"));

        assertThat(first.source()).isEqualTo(Source.STORED);
        assertThat(second.source()).isEqualTo(Source.CACHED);
        assertThat(second.facts()).isEqualTo(first.facts());
        assertThat(files("two")).isEqualTo(files("one")).containsKey("callwright.lock.json");
        assertThat(first.facts().files()).isEqualTo(first.written().created().size());
        assertThat(first.facts().bytes())
                .isEqualTo(files("one").entrySet().stream()
                        .filter(file -> !file.getKey().equals("callwright.lock.json")
                                && !file.getKey().startsWith(".callwright"))
                        .mapToLong(file -> file.getValue().getBytes(StandardCharsets.ISO_8859_1).length)
                        .sum());
        assertThat(run(request("other/api.json", "two")).written().isSame()).isTrue();
    }

    @Test
    void isWhatTheGeneratorWritesWithoutACache() throws IOException {
        run("one");
        new CachedGenerator(Generator.onOneThread(Progress.SILENT), Optional.empty())
                .generate(request("spec/api.json", "plain"));
        new Generator(Progress.SILENT).generate(request("spec/api.json", "usual"));

        assertThat(files("plain")).isEqualTo(files("one")).isEqualTo(files("usual"));
    }

    @Test
    void generatesAgainWhatHasAnotherInput() throws IOException {
        run("one");
        assertThat(run("two").source()).isEqualTo(Source.CACHED);

        write("spec/types.json", "{\"type\":\"string\"}");
        assertThat(run("three").source()).isEqualTo(Source.STORED);
        write("spec/api.json", api("all"));
        assertThat(run("four").source()).isEqualTo(Source.STORED);
        Settings java = Settings.builder().set(Setting.ONLY, List.of("java")).build();
        GenerationRequest other = request("spec/api.json", "five");
        assertThat(run(GenerationRequest.of(java.orElse(other.settings()))).source())
                .isEqualTo(Source.STORED);
    }

    @Test
    void namesThatWerePublishedDecideToo() throws IOException {
        run("one");
        assertThat(run("one").source()).isEqualTo(Source.CACHED);
        String lock = Files.readString(temp.resolve("one/callwright.lock.json"));
        write("two/callwright.lock.json", lock.replace("\"method\": \"list\"", "\"method\": \"everything\""));

        CachedGenerator.Result renamed = run("two");

        assertThat(renamed.source()).isEqualTo(Source.STORED);
        assertThat(files("two").get("snippets/list/minimal.java")).contains(".everything(");
    }

    @Test
    void leavesEditedFilesAlone() throws IOException {
        run("one");
        write("one/snippets/list/minimal.sh", "mine");

        assertThatThrownBy(() -> run("one")).isInstanceOf(OutputException.class);
        assertThat(temp.resolve("one/snippets/list/minimal.sh")).hasContent("mine");
    }

    @Test
    void aDamagedArchiveIsNone() throws IOException {
        run("one");
        Path archive = archive();
        byte[] whole = Files.readAllBytes(archive);
        for (int length : new int[] {0, 10, whole.length / 2}) {
            byte[] part = new byte[length];
            System.arraycopy(whole, 0, part, 0, length);
            Files.write(archive, part);
            assertThat(run("cut" + length).source()).as("%s bytes", length).isEqualTo(Source.STORED);
        }
        assertThat(Files.readAllBytes(archive)).isEqualTo(whole);
        // A name, which the check sums of ZIP do not cover.
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        Files.write(archive, text.replace("minimal.sh", "minimal.xx").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("flipped").source()).isEqualTo(Source.STORED);
        assertThat(files("flipped")).isEqualTo(files("one"));
    }

    @Test
    void forgetsWhatNobodyUses() throws IOException {
        OutputCache cache = new OutputCache(temp.resolve("cache"));
        run("one");
        cache.removeOld();
        assertThat(archive()).exists();
        Files.setLastModifiedTime(archive(), FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        run("two");
        cache.removeOld();
        assertThat(archive()).exists();
        Files.setLastModifiedTime(archive(), FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        cache.removeOld();

        assertThat(temp.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void whatIsNoFileIsNotCached() {
        Settings settings = Settings.builder()
                .set(Setting.REMOTE_REFERENCES, Optional.of("allowed"))
                .build()
                .orElse(request("spec/api.json", "one").settings());

        assertThat(run(GenerationRequest.of(settings)).source()).isEqualTo(Source.GENERATED);
        assertThat(temp.resolve("cache")).doesNotExist();
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private CachedGenerator.Result run(String out) {
        return run(request("spec/api.json", out));
    }

    private CachedGenerator.Result run(GenerationRequest request) {
        OutputCache cache = new OutputCache(temp.resolve("cache"), KEYS);
        return new CachedGenerator(Generator.onOneThread(Progress.SILENT), Optional.of(cache)).generate(request);
    }

    private GenerationRequest request(String spec, String out) {
        return GenerationRequest.of(Settings.builder()
                .set(Setting.SPEC, Optional.of(temp.resolve(spec).toString()))
                .set(Setting.OUT, Optional.of(temp.resolve(out).toString()))
                .set(Setting.ONLY, List.of("snippets"))
                .build());
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(temp.resolve(folder))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        temp.resolve(folder).relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
