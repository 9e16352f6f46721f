package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Programs in {@code src/test/calls} that call a server through what is generated for a golden case. */
public enum Calls {
    /** A class, such as {@code StreamsCalls}, with a method {@code call(url)}. */
    JAVA {
        @Override
        public List<String> of(String goldenCase, String url, Path folder) throws Exception {
            String name = goldenCase.substring(0, 1).toUpperCase(Locale.ROOT) + goldenCase.substring(1) + "Calls";
            List<GeneratedFile> files = new ArrayList<>(generation(goldenCase).javaSources());
            files.add(program(name + ".java", "java/src/main/java/calls/"));
            assertThat(JavaCompilation.of(files, folder, JavaCompilation.runtimeClassPath())
                            .messages())
                    .isEmpty();
            URL[] classes = {folder.toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(classes, Calls.class.getClassLoader())) {
                Object lines = loader.loadClass("calls." + name)
                        .getMethod("call", String.class)
                        .invoke(null, url);
                return ((List<?>) lines).stream().map(String::valueOf).toList();
            }
        }
    },
    /** A module, such as {@code streams.mjs}, that exports a function {@code call(url)}. */
    TYPESCRIPT {
        @Override
        public List<String> of(String goldenCase, String url, Path folder) throws Exception {
            List<GeneratedFile> files = new ArrayList<>(generation(goldenCase).below("typescript/").stream()
                    .map(file -> new GeneratedFile(goldenCase + "/" + file.path(), file.content()))
                    .toList());
            files.add(program(goldenCase + ".mjs", "js/"));
            files.add(new GeneratedFile("package.json", "{\"type\": \"module\"}\n"));
            files.add(new GeneratedFile("tsconfig.json", """
                    {
                      "extends": "./%1$s/tsconfig.json",
                      "compilerOptions": {"rootDir": ".", "outDir": "js"},
                      "include": ["%1$s/src"]
                    }
                    """.formatted(goldenCase)));
            files.add(new GeneratedFile("main.mjs", """
                    import { call } from './js/%s.mjs';
                    (await call(process.argv[2])).forEach((line) => console.log(line));
                    """.formatted(goldenCase)));
            TypeScriptCompilation.write(files, folder);
            assertThat(TypeScriptCompilation.emit(folder)).isEmpty();
            Process process = new ProcessBuilder(
                            "node", folder.resolve("main.mjs").toString(), url)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return output.lines().toList();
        }
    };

    /** What the program of a golden case says when it calls the server; the folder is for what is compiled. */
    public abstract List<String> of(String goldenCase, String url, Path folder) throws Exception;

    private static Generation generation(String goldenCase) {
        return Generation.of(Path.of("src/test/golden/good", goldenCase, "spec.yaml"));
    }

    private static GeneratedFile program(String name, String folder) throws IOException {
        return new GeneratedFile(folder + name, Files.readString(Path.of("src/test/calls", name)));
    }
}
