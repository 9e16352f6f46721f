package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelocationTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/callwright/runtime");
    private static final String MODULE = "module acme.sdk { requires transitive com.fasterxml.jackson.core;"
            + " requires transitive java.net.http; requires static transitive org.jspecify;"
            + " exports acme.sdk.core; exports acme.sdk.core.base; }";

    @Test
    void compilesUnderAnotherPackage(@TempDir Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
        arguments.addAll(List.of("--module-path", System.getProperty("java.class.path")));
        for (Path source : sources()) {
            Path copy = folder.resolve(SOURCES.relativize(source));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(source).replace("dev.callwright.runtime", "acme.sdk.core"));
            arguments.add(copy.toString());
        }
        // As a module, so that the lint for types that are not exported applies.
        Path module = folder.resolve("module-info.java");
        Files.writeString(module, MODULE);
        arguments.add(module.toString());
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        arguments.subList(0, 9),
                        null,
                        compiler.getStandardFileManager(null, null, null)
                                .getJavaFileObjects(
                                        arguments.subList(9, arguments.size()).toArray(String[]::new)))
                .call();

        assertThat(messages.toString()).isEmpty();
        assertThat(compiled).isTrue();
    }

    @Test
    void usesNothingThatReflects() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source))
                    .as(source.toString())
                    .doesNotContain(
                            "java.lang.reflect",
                            "ServiceLoader",
                            "Class.forName",
                            "getDeclared",
                            "java.beans",
                            "java.awt");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
