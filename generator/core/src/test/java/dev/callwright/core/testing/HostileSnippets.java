package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder in which shell snippets run, and in which it shows when one does more than send its request. */
public final class HostileSnippets {
    /** What is in the file that no request may hold. */
    public static final String SECRET = "content of the secret file";

    /** What is in the file that snippets may send. */
    public static final String FILE_CONTENT = "content of the file";

    private final Path folder;
    private final Path settings;

    /** @param folder an empty folder */
    public HostileSnippets(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("run"));
        this.settings = Files.createDirectories(folder.resolve("settings"));
        Files.writeString(this.folder.resolve(Payloads.SECRET_FILE), SECRET);
        // Only noise is turned off.
        Files.writeString(settings.resolve(".curlrc"), "silent\nshow-error\nmax-time = 60\n");
    }

    /** Puts a file beside the snippets that they may send. */
    public HostileSnippets withFile(String name) throws IOException {
        Files.writeString(folder.resolve(name), FILE_CONTENT);
        return this;
    }

    /** Runs the scripts one after the other; what they and the shell say. */
    public String run(List<Path> scripts, String baseUrl) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        scripts.forEach(script -> all.append("sh -u '")
                .append(script.toAbsolutePath())
                .append("' </dev/null || echo 'failed: ")
                .append(script.getFileName())
                .append("'\n"));
        Path script = Files.writeString(settings.resolve("all.sh"), all);
        Path log = settings.resolve("log");
        ProcessBuilder shell = new ProcessBuilder("sh", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        shell.environment().put("CURL_HOME", settings.toString());
        shell.environment().put("API_KEY", "a key");
        shell.environment().put("BASE_URL", baseUrl);
        Process process = shell.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES))
                .as("the snippets ended")
                .isTrue();
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The names of the files in the folder. */
    public List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
