package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.TypeScriptCompilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs of users compile against a package that was built by its own script, with the supported versions of TypeScript and the
 * settings that projects have. Declarations of the package are checked too, except those of TypeScript's own libraries.
 */
final class ConsumersTest {
    private static final Path PROGRAMS = Path.of("src/test/consumers");
    private static final Path SPECS = Path.of("../../specs");
    /** The oldest supported version, the last before generic arrays of bytes, and the last of each major version. */
    private static final List<String> COMPILERS = List.of("typescript52", "typescript56", "typescript", "ts60", "ts70");

    private static final String STRICT = """
            "target": "ES2022", "lib": ["ES2022", "DOM"], "types": [], "skipDefaultLibCheck": true, "outDir": "out",
            "declaration": true, "strict": true, "exactOptionalPropertyTypes": true, "noUncheckedIndexedAccess": true,
            "noPropertyAccessFromIndexSignature": true, "noImplicitOverride": true, "verbatimModuleSyntax": true""";

    @TempDir
    private static Path folder;

    private enum Project {
        /** For a bundler; each file's declarations can be emitted by itself, where the compiler knows the option. */
        BUNDLER(STRICT + ", \"module\": \"esnext\", \"moduleResolution\": \"bundler\"", "consumer.ts"),
        /** For Node: ES modules and CommonJS, with declarations of inferred types. */
        NODE(
                STRICT + ", \"module\": \"node16\", \"moduleResolution\": \"node16\"",
                "consumer.ts",
                "inferred.ts",
                "required.cts"),
        /** With the types of Node in place of those of browsers. */
        NODE_TYPES("""
                "target": "ES2022", "lib": ["ES2022"], "types": ["node"], "typeRoots": ["%s"], "skipDefaultLibCheck": true,
                "outDir": "out", "declaration": true, "strict": true, "module": "nodenext", "moduleResolution": "nodenext"
                """.formatted(TypeScriptCompilation.typeRoot()), "consumer.ts"),
        /** CommonJS and no strictness, as before TypeScript 6. */
        CLASSIC("""
                "target": "ES2020", "lib": ["ES2022", "DOM"], "types": [], "skipDefaultLibCheck": true, "outDir": "out",
                "declaration": true, "module": "commonjs", "moduleResolution": "node", "esModuleInterop": false
                """, "consumer.ts", "inferred.ts");

        private final String options;
        private final List<String> programs;

        Project(String options, String... programs) {
            this.options = options;
            this.programs = List.of(programs);
        }

        private String options(String compiler) {
            boolean isolated = this == BUNDLER && !compiler.equals("typescript52");
            return isolated ? options + ", \"isolatedDeclarations\": true" : options;
        }
    }

    @BeforeAll
    static void build() throws Exception {
        Settings settings = Settings.builder()
                .set(
                        Setting.OVERLAYS,
                        List.of(SPECS.resolve("shop-overlay.yaml").toString()))
                .set(Setting.TYPESCRIPT_PACKAGE_NAME, List.of("@example/shop"))
                .set(Setting.ONLY, List.of("typescript"))
                .build();
        TypeScriptCompilation.write(
                Generation.of(SPECS.resolve("shop.yaml"), settings).files(), folder);
        assertThat(TypeScriptCompilation.build(folder.resolve("typescript"))).isEmpty();
    }

    private static Stream<Arguments> projects() {
        Stream<Arguments> everywhere = COMPILERS.stream()
                .flatMap(compiler ->
                        Stream.of(Arguments.of(compiler, Project.BUNDLER), Arguments.of(compiler, Project.NODE)));
        return Stream.concat(
                everywhere,
                Stream.of(
                        Arguments.of("typescript52", Project.NODE_TYPES),
                        Arguments.of("ts70", Project.NODE_TYPES),
                        Arguments.of("typescript52", Project.CLASSIC),
                        Arguments.of("typescript", Project.CLASSIC)));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void compile(String compiler, Project project) throws Exception {
        assertThat(TypeScriptCompilation.emit(compiler, app(compiler, project))).isEmpty();
    }

    @Test
    void loadThePackageAsAModuleOfEachKind() throws Exception {
        Path app = app("ts70", Project.NODE);
        assertThat(TypeScriptCompilation.emit("ts70", app)).isEmpty();

        Process node = new ProcessBuilder("node", "--input-type=module", "-e", """
                        import { createRequire } from 'node:module';
                        const { client } = createRequire(import.meta.url)('./out/required.cjs');
                        const inferred = await import('./out/inferred.js');
                        console.log(client.constructor.name, inferred.client.constructor.name, inferred.draft({ customer: 'c' }));
                        """)
                .directory(app.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("ShopClient ShopClient { customer: 'c' }\n");
    }

    /** A project with the programs, in which the package is installed. */
    private static Path app(String compiler, Project project) throws IOException {
        Path app = Files.createDirectories(folder.resolve(compiler + "-" + project));
        Path scope = Files.createDirectories(app.resolve("node_modules/@example"));
        if (Files.notExists(scope.resolve("shop"))) {
            Files.createSymbolicLink(scope.resolve("shop"), folder.resolve("typescript"));
        }
        List<String> files = new ArrayList<>();
        for (String program : project.programs) {
            Files.writeString(app.resolve(program), Files.readString(PROGRAMS.resolve(program)));
            files.add("\"" + program + "\"");
        }
        Files.writeString(app.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(
                app.resolve("tsconfig.json"),
                "{\"compilerOptions\": {" + project.options(compiler) + "}, \"files\": [" + String.join(", ", files)
                        + "]}");
        return app;
    }
}
