package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The run of a script that checks generated sites.
 *
 * @param exit how it ended
 * @param output what it printed
 */
public record SiteScript(int exit, String output) {
    private static final Path SCRIPTS = Path.of("../../templates/site/test");

    /** Runs a script with some arguments. */
    public static SiteScript run(String name, List<Path> arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(name).toString()));
        arguments.forEach(each -> command.add(each.toString()));
        Path log = Files.createTempFile("site", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(name + " ended").isTrue();
        String output = Files.readString(log);
        Files.delete(log);
        return new SiteScript(process.exitValue(), output);
    }
}
