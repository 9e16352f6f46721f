package dev.callwright.core.diff.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programs that use all that an old SDK exports, compiled with the new one: {@code src/test/resources/old-clients.mjs} writes and
 * compiles those of many pairs in one process. Needs Node; a missing one fails the test.
 */
final class OldClients {
    private static final String SOURCES = "typescript/src/";
    private static final String CORE = "core/";
    private static final String ERROR_BODY = CORE + "error-body.ts";
    private static final Path RUNTIME = Path.of("../../templates/typescript-runtime/src");

    private OldClients() {}

    /**
     * A line that does not compile.
     *
     * @param used what it uses: {@code type:Order}, {@code op:OrdersResource.list} or {@code api}
     * @param message what the compiler says
     */
    record Failure(String used, String message) {}

    /** What does not compile, by the name of the pair. */
    static Map<String, List<Failure>> compile(List<VersionPair> pairs, Path folder)
            throws IOException, InterruptedException {
        List<GeneratedFile> files = new ArrayList<>();
        Map<String, String> runtime = runtime();
        runtime.forEach((path, code) -> files.add(new GeneratedFile(path, code)));
        for (VersionPair pair : pairs) {
            addSources(pair.name() + "/old/", pair.before(), runtime, files);
            addSources(pair.name() + "/new/", pair.after(), runtime, files);
        }
        TypeScriptCompilation.write(files, folder);
        return run(pairs, folder);
    }

    private static Map<String, String> core(Generation generation) {
        return generation.below(SOURCES).stream()
                .filter(file -> file.path().startsWith(CORE))
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    private static Map<String, String> runtime() throws IOException {
        Map<String, String> runtime = new HashMap<>();
        try (Stream<Path> sources = Files.list(RUNTIME)) {
            for (Path source : sources.toList()) {
                runtime.put(CORE + source.getFileName(), Files.readString(source));
            }
        }
        return runtime;
    }

    // All packages share one runtime but for the modules of their own, on which the runtime must not depend.
    private static void addSources(
            String prefix, Generation generation, Map<String, String> runtime, List<GeneratedFile> files) {
        Map<String, String> core = core(generation);
        core.entrySet().removeAll(runtime.entrySet());
        boolean isShared = Set.of(ERROR_BODY).containsAll(core.keySet());
        generation.below(SOURCES).stream()
                .filter(file -> !isShared || !file.path().startsWith(CORE) || core.containsKey(file.path()))
                .forEach(file -> files.add(new GeneratedFile(prefix + file.path(), file.content())));
        if (isShared && !core.isEmpty()) {
            files.add(new GeneratedFile(prefix + CORE + "index.ts", """
                    export * from '../shared/core/index.js';
                    export type { ErrorBody } from './error-body.js';
                    """));
        }
    }

    private static Map<String, List<Failure>> run(List<VersionPair> pairs, Path folder)
            throws IOException, InterruptedException {
        Path compiler = TypeScriptCompilation.script("typescript").resolve("../../lib/typescript.js");
        List<String> command = new ArrayList<>(List.of(
                "node",
                "--max-old-space-size=3000",
                Path.of("src/test/resources/old-clients.mjs").toAbsolutePath().toString(),
                compiler.normalize().toString(),
                folder.toAbsolutePath().toString()));
        pairs.forEach(pair -> command.add(pair.name()));
        Path log = folder.resolve("failures.txt");
        Process node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(node.waitFor(30, TimeUnit.MINUTES)).as("node ended").isTrue();
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        assertThat(node.exitValue()).as(String.join("\n", lines)).isZero();
        Map<String, List<Failure>> failures = new LinkedHashMap<>();
        pairs.forEach(pair -> failures.put(pair.name(), new ArrayList<>()));
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            failures.get(parts[0]).add(new Failure(parts[1], parts[2]));
        }
        return failures;
    }
}
