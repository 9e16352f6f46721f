package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles and runs the snippets of a language in one process; it prints those that fail, and how many were run. */
public final class SnippetProcess {
    private static final Pattern CLASS = Pattern.compile("final class (\\S+)");
    private static final String RUNNER = """
            console.log = () => {};
            const snippets = process.argv.slice(2);
            for (const snippet of snippets) {
              try {
                await import(snippet);
              } catch (error) {
                process.stdout.write(`${snippet} failed: ${error}\\n`);
              }
            }
            process.stdout.write(`ran ${snippets.length}\\n`);
            """;

    private SnippetProcess() {}

    /** Runs shell snippets. */
    public static String shell(List<GeneratedFile> snippets, Path folder) throws IOException, InterruptedException {
        HostileSnippets run = new HostileSnippets(Files.createDirectories(folder)).withFile("x-value.txt");
        List<Path> scripts = new ArrayList<>();
        for (GeneratedFile file : snippets) {
            scripts.add(Files.writeString(folder.resolve(file.path().replace('/', '-')), file.content()));
        }
        return run.run(scripts, "") + "ran " + scripts.size() + "\n";
    }

    /** Compiles the package below the folder and the snippets beside it, and runs these snippets. */
    public static String typeScript(List<GeneratedFile> snippets, Path output, String packageName)
            throws IOException, InterruptedException {
        Path compiled = TypeScriptCompilation.emitWithSnippets(output, packageName);
        return javaScript(
                snippets.stream()
                        .map(file -> compiled.resolve(file.path().replaceAll("\\.ts$", ".js")))
                        .toList(),
                output);
    }

    /** Runs compiled snippets. */
    public static String javaScript(List<Path> snippets, Path folder) throws IOException, InterruptedException {
        Path runner = Files.writeString(folder.resolve("run.mjs"), RUNNER);
        List<String> command = new ArrayList<>(List.of("node", runner.toString()));
        snippets.forEach(file -> command.add(file.toUri().toString()));
        return run(command, folder);
    }

    /** Compiles the sources, snippets included, and runs these snippets. */
    public static String java(List<GeneratedFile> sources, List<GeneratedFile> snippets, Path classes)
            throws IOException, InterruptedException, URISyntaxException {
        assertThat(JavaCompilation.of(sources, classes, JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
        return compiledJava(snippets, classes);
    }

    /** Runs snippets whose classes are in the folder. */
    public static String compiledJava(List<GeneratedFile> snippets, Path classes)
            throws IOException, InterruptedException, URISyntaxException {
        List<Path> classPath = new ArrayList<>(JavaCompilation.runtimeClassPath());
        classPath.add(classes);
        classPath.add(Path.of(SnippetProcess.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        String path = classPath.stream()
                .map(each -> each.toAbsolutePath().toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                SnippetRunner.class.getName()));
        snippets.forEach(file -> command.add(className(file)));
        return run(command, classes);
    }

    private static String className(GeneratedFile snippet) {
        Matcher declared = CLASS.matcher(snippet.content());
        assertThat(declared.find()).as(snippet.path()).isTrue();
        return declared.group(1);
    }

    private static String run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path log = Files.createTempFile("run", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES))
                .as("the snippets ended")
                .isTrue();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return output;
    }
}
