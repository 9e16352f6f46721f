package dev.callwright.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that tests run beside the gateway. */
public final class Programs {
    private static final Path SCRIPTS = Path.of("..", "..", "templates", "site", "test");
    private static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));

    private Programs() {}

    /** Whether tests can open pages; says loudly that they are left out if not. */
    public static boolean hasBrowser() {
        boolean has = Files.isExecutable(CHROMIUM)
                && Files.exists(SCRIPTS.resolveSibling("node_modules").resolve("playwright-core"));
        if (!has) {
            System.err.println("NOT TESTED: there is no Chromium at " + CHROMIUM
                    + " (set CHROMIUM), or no playwright-core (run 'npm ci' in templates/site)");
        }
        return has;
    }

    /** What a script of the site's tests prints as JSON. */
    public static JsonNode script(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(name).toString()));
        command.addAll(List.of(arguments));
        return new JsonMapper().readTree(output(command, Path.of(""), Map.of()));
    }

    /** What a program in a folder prints, which has to end by itself and well. No program is given a key. */
    public static String output(List<String> command, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("program", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().remove("STRIPE_API_KEY");
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(log.toFile()).start();
        try {
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            String output = Files.readString(log);
            assertThat(ended).as(output).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
            Files.delete(log);
        }
    }
}
