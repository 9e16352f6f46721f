package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of tsc over a generated package. Needs Node, which the README requires; a missing one fails the test. */
public final class TypeScriptCompilation {
    private static final Path MODULES = Path.of("..", "..", "templates", "typescript-runtime", "node_modules")
            .toAbsolutePath()
            .normalize();

    private TypeScriptCompilation() {}

    /**
     * The compilers the output must be clean under: package folder names in the runtime's development set-up. The build leaves
     * the one in the middle to {@code -Plong}.
     */
    public static final List<String> COMPILERS = List.of(
            System.getProperty("typescript.compilers", "typescript,ts70").split(","));

    /** Writes the files below the folder. */
    public static void write(List<GeneratedFile> files, Path folder) throws IOException {
        JavaCompilation.deleteRecursively(folder);
        for (GeneratedFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.content());
        }
    }

    /** The folder of the types of Node. */
    public static Path typeRoot() {
        return MODULES.resolve("@types");
    }

    /** The script that is the compiler. */
    public static Path script(String compiler) {
        Path script = MODULES.resolve(compiler).resolve("bin/tsc");
        assertThat(script)
                .as(
                        "the TypeScript compilers are missing; run 'npm ci' in templates/typescript-runtime (Node 20 or later)")
                .exists();
        return script;
    }

    /** What tsc says of an output folder's package and of the snippets and {@code usage} beside it, which import it by its name. */
    public static List<String> checkWithSnippets(String compiler, Path output, String packageName)
            throws IOException, InterruptedException {
        Files.writeString(output.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(output.resolve("tsconfig.json"), """
                {
                  "extends": "./typescript/tsconfig.json",
                  "compilerOptions": {"rootDir": ".", "paths": {"%s": ["./typescript/src/index.ts"]}},
                  "include": ["typescript/src", "snippets", "usage"]
                }
                """.formatted(packageName));
        return check(compiler, output);
    }

    /**
     * Compiles the package and the snippets beside it to JavaScript, which imports the package by its name.
     *
     * @return the folder of the compiled snippets
     */
    public static Path emitWithSnippets(Path output, String packageName) throws IOException, InterruptedException {
        install(output, packageName);
        return emitSnippets(output);
    }

    /** Compiles the package of an output folder to JavaScript, which what is below the folder can import by its name. */
    public static void install(Path output, String packageName) throws IOException, InterruptedException {
        assertThat(emit(output.resolve("typescript"))).isEmpty();
        Path installed = output.resolve("node_modules").resolve(packageName);
        Files.createDirectories(installed.getParent());
        Files.deleteIfExists(installed);
        Files.createSymbolicLink(installed, output.resolve("typescript"));
    }

    /**
     * Compiles the snippets of an output folder whose package is installed.
     *
     * @return the folder of the compiled snippets
     */
    public static Path emitSnippets(Path output) throws IOException, InterruptedException {
        Path compiled = output.resolve("snippets-compiled");
        Path project = output.resolve("snippets-build");
        Files.createDirectories(project);
        Files.writeString(output.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(project.resolve("tsconfig.json"), """
                {
                  "extends": "../typescript/tsconfig.json",
                  "compilerOptions": {
                    "rootDir": "../snippets", "outDir": "../snippets-compiled", "declaration": false, "sourceMap": false
                  },
                  "include": ["../snippets"]
                }
                """);
        assertThat(run("ts70", project)).isEmpty();
        return compiled;
    }

    /** What tsc says of the project in the folder; empty when all is well. */
    public static List<String> check(String compiler, Path project) throws IOException, InterruptedException {
        return run(compiler, project, "--noEmit");
    }

    /** Compiles the project in the folder to JavaScript; what tsc says, which is nothing when all is well. */
    public static List<String> emit(Path project) throws IOException, InterruptedException {
        return run("ts70", project);
    }

    /** What a compiler says of the project in the folder, and of what it would declare to others. */
    public static List<String> emit(String compiler, Path project) throws IOException, InterruptedException {
        return run(compiler, project);
    }

    /** Builds a package in its folder like its user, by its script: what npm and tsc say, which is nothing when all is well. */
    public static List<String> build(Path project) throws IOException, InterruptedException {
        ProcessBuilder npm = new ProcessBuilder("npm", "--prefix", project.toString(), "run", "build", "--silent");
        npm.environment()
                .merge(
                        "PATH",
                        script("typescript").getParent().toString(),
                        (path, tsc) -> tsc + File.pathSeparator + path);
        return run(npm);
    }

    /** What is wrong with comments of the TypeScript below the folders; one process reads them all. */
    public static List<String> checkComments(List<Path> folders) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                Path.of("src/test/resources/comments.mjs").toString(),
                MODULES.resolve("typescript/lib/typescript.js").toString()));
        folders.forEach(folder -> command.add(folder.toString()));
        return run(command);
    }

    private static List<String> run(String compiler, Path project, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("node", script(compiler).toString(), "--pretty", "false", "-p", project.toString()));
        command.addAll(List.of(options));
        return run(command);
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        return run(new ProcessBuilder(command));
    }

    private static List<String> run(ProcessBuilder command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("tsc", ".log");
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("node ended").isTrue();
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            assertThat(process.exitValue() == 0 || !lines.isEmpty())
                    .as("node failed without a word")
                    .isTrue();
            return lines;
        } finally {
            Files.deleteIfExists(log);
        }
    }
}
