package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a shell makes of a snippet: the words that curl is called with. */
public record ShellRun(List<String> words) {

    /** Runs the file in a POSIX shell in which curl only tells its words, and every key is {@code a key}. */
    public static ShellRun of(Path file, String... variables) throws IOException, InterruptedException {
        Process process = start(file, variables);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", file, output).isZero();
        assertThat(output).as("%s calls curl once", file).startsWith("curl\0");
        return new ShellRun(List.of(output.substring("curl\0".length()).split("\0", -1)));
    }

    private static Process start(Path file, String... variables) throws IOException {
        String script = "curl() { printf 'curl\\0'; printf '%s\\0' \"$@\"; }; . \"$1\"";
        ProcessBuilder shell = new ProcessBuilder(
                "sh", "-euc", script, "sh", file.toAbsolutePath().toString());
        for (String variable : variables) {
            shell.environment().put(variable, "a key");
        }
        return shell.redirectErrorStream(true).start();
    }

    /** The one word that is a URL. */
    public String url() {
        return words.stream()
                .filter(word -> word.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }
}
