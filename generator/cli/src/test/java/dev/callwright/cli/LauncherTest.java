package dev.callwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code callwright} with a Java that only writes down how it was called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class LauncherTest {
    private static final String ARCHIVE = "-XX:SharedArchiveFile=";
    private static final String JAVA = """
            #!/bin/sh
            for argument in "$@"; do
              case "$1 $argument" in
              *-XX:DumpLoadedClassList=*) echo "$@" >"${argument#*=}" && exit "${TRAINING_STATUS:-0}" ;;
              "-Xshare:dump -XX:SharedClassListFile="*) list=${argument#*File=} ;;
              "-Xshare:dump -XX:SharedArchiveFile="*) cp "$list" "${argument#*File=}" && exit ;;
              esac
            done
            echo "$@"
            """;

    private final Path folder;
    private final Path cache;
    private final Path jar;
    private final Path script;

    LauncherTest(@TempDir Path folder) {
        this.folder = folder;
        this.cache = folder.resolve("cache");
        this.script = folder.resolve("generator/cli/callwright");
        this.jar = folder.resolve("generator/cli/target/callwright.jar");
    }

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "jar");
        Files.copy(Path.of("callwright"), script);
        write(folder.resolve("specs/stripe-identity.yaml"), "openapi: 3.0.3\n");
        Path java = folder.resolve("jdk/bin/java");
        write(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void makesAnArchiveOfTheClassesOnFirstUse() throws Exception {
        assertThat(run(Map.of())).doesNotContain(ARCHIVE);
        Path archive = madeArchives().get(0);
        assertThat(run(Map.of())).contains(ARCHIVE + archive);
    }

    @Test
    void archivesTheClassesOfTheSameRunsAsTheBuild() throws Exception {
        run(Map.of());
        String runs = ArchivedRun.class.getName();
        assertThat(madeArchives().get(0)).content().contains("-cp " + jar.toRealPath() + " " + runs + " ");
        assertThat(Path.of("pom.xml")).content().contains("<argument>" + runs + "</argument>");
    }

    @Test
    void makesAnotherArchiveForAnotherJar() throws Exception {
        run(Map.of());
        Path old = madeArchives().get(0);
        Files.writeString(jar, "another jar", UTF_8, StandardOpenOption.APPEND);
        assertThat(run(Map.of())).doesNotContain(ARCHIVE);
        assertThat(madeArchives()).hasSize(2).contains(old);
    }

    @Test
    void makesNoArchiveIfThatOfTheBuildFits() throws Exception {
        Path built = jar.resolveSibling("callwright.jsa");
        write(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\nJAVA_RUNTIME_VERSION=\"17.0.1+12-Debian-1\"\n");
        Files.writeString(built, "\0VM (17.0.1+12-Debian-1) for linux\0");
        assertThat(run(Map.of())).contains(ARCHIVE + built.toRealPath());
        assertThat(cache.resolve("callwright")).doesNotExist();

        Files.writeString(built, "\0VM (17.0.1+13-Debian-1) for linux\0");
        assertThat(run(Map.of())).doesNotContain(ARCHIVE);
        assertThat(madeArchives()).hasSize(1);
    }

    @Test
    void keepsNoArchiveOfAFailedRun() throws Exception {
        run(Map.of("TRAINING_STATUS", "2"));
        assertThat(madeArchives()).isEmpty();
    }

    @Test
    void runsWithoutAPlaceForTheArchive() throws Exception {
        Files.writeString(cache, "a file");
        assertThat(run(Map.of())).contains("callwright.jar generate").doesNotContain(ARCHIVE);
    }

    private String run(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "generate").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** The archives, when none is in the making. */
    private List<Path> madeArchives() throws IOException, InterruptedException {
        while (!cached(".making").isEmpty()) {
            Thread.sleep(10);
        }
        return cached(".jsa");
    }

    private List<Path> cached(String ending) throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("callwright"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
