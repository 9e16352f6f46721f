package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.GoldenTree;
import dev.callwright.core.testing.JavaCompilation;
import dev.callwright.core.testing.PinnedFiles;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The goldens: what good documents give, file by file, and what is said of bad ones. */
final class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final Path RUNTIME = Path.of("target/golden-runtime");
    private static final String SHARED = "golden.core";
    private static final Map<Path, Generation> GENERATIONS = new HashMap<>();

    static List<Path> good() throws IOException {
        return cases("good");
    }

    static List<Path> bad() throws IOException {
        return cases("bad");
    }

    private static List<Path> cases(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Generation generate(Path goldenCase) {
        return GENERATIONS.computeIfAbsent(goldenCase, folder -> Generation.of(folder.resolve("spec.yaml")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodDocumentGivesTheGoldenTree(Path goldenCase) throws IOException {
        List<GeneratedFile> files = generate(goldenCase).withoutRuntimes();
        new GoldenTree(goldenCase.resolve("expected")).verify(new PinnedFiles(GOLDEN).of(goldenCase, files));
    }

    // The runtime is the same in all cases but for its package: it is compiled once, under one name.
    @BeforeAll
    static void compileRuntime() throws IOException {
        Generation any = generate(good().get(0));
        List<GeneratedFile> runtime = new ArrayList<>(any.javaSources());
        runtime.removeAll(any.withoutRuntimes());
        List<GeneratedFile> renamed =
                runtime.stream().map(file -> withSharedRuntime(any, file)).toList();

        assertThat(JavaCompilation.of(renamed, RUNTIME, JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
        assertThat(runtime).hasSizeGreaterThan(100);
    }

    private static GeneratedFile withSharedRuntime(Generation generation, GeneratedFile file) {
        String core = generation.api().names().java().corePackage();
        return new GeneratedFile(
                file.path().replace("/" + core.replace('.', '/') + "/", "/" + SHARED.replace('.', '/') + "/"),
                file.content().replaceAll("\\b" + Pattern.quote(core) + "\\b", SHARED));
    }

    @ParameterizedTest
    @MethodSource("good")
    void goldenJavaCompilesWithoutWarnings(Path goldenCase) throws IOException {
        Generation generation = generate(goldenCase);
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : generation.withoutRuntimes()) {
            if (file.path().endsWith(".java") && !file.path().endsWith("/module-info.java")) {
                GeneratedFile source = withSharedRuntime(generation, file);
                sources.add(JavaFileObjects.forSourceString(className(source), source.content()));
            }
        }
        List<File> classPath = new ArrayList<>(List.of(RUNTIME.toFile()));
        JavaCompilation.runtimeClassPath().forEach(path -> classPath.add(path.toFile()));

        // Snippets of operations that a document discourages call what is deprecated.
        Compilation compilation = Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all", "-Xlint:-deprecation", "-Werror", JavaCompilation.DOCLINT)
                .withClasspath(classPath)
                .compile(sources);

        CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    }

    // A snippet's file is called after its variant, not after its class.
    private static String className(GeneratedFile file) {
        if (file.path().startsWith("snippets/")) {
            Matcher declared = Pattern.compile("final class (\\S+)").matcher(file.content());
            assertThat(declared.find()).as(file.path()).isTrue();
            return declared.group(1);
        }
        return file.path()
                .substring("java/src/main/java/".length(), file.path().length() - ".java".length())
                .replace('/', '.');
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void goldenTypeScriptCompiles(String compiler) throws Exception {
        Path folder = Path.of("target/golden-typescript");
        List<GeneratedFile> all = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        for (Path goldenCase : good()) {
            Generation generation = generate(goldenCase);
            String name = goldenCase.getFileName().toString();
            packages.add("\"" + generation.api().names().typeScript().packageName() + "\": [\"./" + name
                    + "/src/index.ts\"]");
            for (GeneratedFile file : generation.below("typescript/")) {
                all.add(new GeneratedFile(name + "/" + file.path(), file.content()));
            }
            for (GeneratedFile file : generation.below("snippets/")) {
                all.add(new GeneratedFile(name + "/snippets/" + file.path(), file.content()));
            }
        }
        String options = all.stream()
                .filter(file -> file.path().endsWith("/tsconfig.json"))
                .findFirst()
                .orElseThrow()
                .content();
        all.add(new GeneratedFile(
                "tsconfig.json",
                options.replace(
                                "\"rootDir\": \"./src\"",
                                "\"rootDir\": \".\", \"paths\": {" + String.join(", ", packages) + "}")
                        .replace("[\"src\"]", "[\"*/src\", \"*/snippets\"]")));
        TypeScriptCompilation.write(all, folder);
        assertThat(TypeScriptCompilation.check(compiler, folder)).isEmpty();
    }

    static List<String> compilers() {
        return TypeScriptCompilation.COMPILERS;
    }

    /** The message of a bad document is in {@code message.txt}, with {@code spec.yaml} for the path of the document. */
    @ParameterizedTest
    @MethodSource("bad")
    void badDocumentGivesTheGoldenMessage(Path goldenCase) throws IOException {
        Path spec = Files.exists(goldenCase.resolve("spec.json"))
                ? goldenCase.resolve("spec.json")
                : goldenCase.resolve("spec.yaml");
        Throwable thrown = catchThrowable(() -> Generation.of(spec));
        assertThat(thrown).as("the document is accepted").isNotNull();
        String message =
                thrown.getMessage().replace(spec.toString(), spec.getFileName().toString()) + "\n";
        new GoldenTree(goldenCase.resolve("expected")).verify(List.of(new GeneratedFile("message.txt", message)));
    }

    @Test
    void everyFolderIsACase() throws IOException {
        assertThat(good()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(bad()).hasSizeGreaterThanOrEqualTo(8);
        for (Path goldenCase : good()) {
            assertThat(goldenCase.resolve("spec.yaml")).exists();
        }
    }
}
