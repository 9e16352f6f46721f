package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the linter of shell scripts says; a machine without {@code shellcheck}, which the README asks for, fails the test. */
public final class ShellCheck {
    private static final int FILES_AT_ONCE = 500;

    private ShellCheck() {}

    /** The findings in scripts for a POSIX shell, none when all is well. */
    public static List<String> findings(List<Path> scripts) throws IOException, InterruptedException {
        List<String> findings = new ArrayList<>();
        for (int from = 0; from < scripts.size(); from += FILES_AT_ONCE) {
            List<String> command = new ArrayList<>(List.of("shellcheck", "-s", "sh", "-f", "gcc", "--"));
            scripts.subList(from, Math.min(scripts.size(), from + FILES_AT_ONCE))
                    .forEach(script -> command.add(script.toString()));
            findings.addAll(run(command));
        }
        return findings;
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int status = process.waitFor();
        assertThat(status == 0 || !lines.isEmpty())
                .as("shellcheck failed without a word")
                .isTrue();
        return lines;
    }

    private static Process start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IOException("shellcheck is missing; install the package of that name (see README)", e);
        }
    }
}
