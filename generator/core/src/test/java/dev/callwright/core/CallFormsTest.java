package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Methods in Java take params and options as values and as lambdas, wherever both can be told apart; javac says where not.
 */
final class CallFormsTest {
    private static final Path CALLS = Path.of("src/test/calls");
    private static final List<String> CREATE = List.of(
            "POST /books {\"title\":\"v\"}",
            "POST /books {\"title\":\"l\"}",
            "POST /books value {\"title\":\"v\"}",
            "POST /books lambda {\"title\":\"v\"}",
            "POST /books value {\"title\":\"l\"}",
            "POST /books lambda {\"title\":\"l\"}");
    private static final List<String> UPDATE = List.of(
            "PATCH /books/b",
            "PATCH /books/b {\"title\":\"v\"}",
            "PATCH /books/b {\"title\":\"l\"}",
            "PATCH /books/b value",
            "PATCH /books/b value {\"title\":\"v\"}",
            "PATCH /books/b lambda {\"title\":\"v\"}",
            "PATCH /books/b lambda {\"title\":\"l\"}");
    private static final List<String> OTHERS = List.of(
            "GET /books/b",
            "GET /books/b value",
            "GET /books/b lambda",
            "DELETE /books/b",
            "DELETE /books/b value",
            "DELETE /books/b lambda",
            "GET /books",
            "GET /books?limit=1",
            "GET /books?limit=2",
            "GET /books value",
            "GET /books?limit=1 lambda",
            "GET /books?limit=2 lambda",
            "POST /books lambda {\"title\":\"l\"}",
            "POST /books {\"title\":\"v\"}",
            "PATCH /books/b",
            "GET /books/b lambda",
            "DELETE /books/b",
            "POST /books/b%2F1/sell {\"title\":\"v\"}",
            "GET /books/b client",
            "6 items, 1200");

    @TempDir
    private Path classes;

    @Test
    void everyFormCompilesAndCalls() throws Exception {
        List<GeneratedFile> files =
                new ArrayList<>(Generation.of(CALLS.resolve("forms.yaml")).javaSources());
        files.add(program(files));
        assertThat(JavaCompilation.of(files, classes, JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
        List<String> expected = new ArrayList<>(CREATE);
        expected.addAll(UPDATE);
        expected.addAll(OTHERS);
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, CallFormsTest.class.getClassLoader())) {
            Class<?> calls = loader.loadClass("calls.FormsCalls");
            assertThat(calls.getMethod("sync").invoke(null)).isEqualTo(expected);
            assertThat(calls.getMethod("async").invoke(null)).isEqualTo(expected);
        }
    }

    // With the params classes that the SDK has for creating, updating and listing.
    private static GeneratedFile program(List<GeneratedFile> sdk) throws IOException {
        String program = Files.readString(CALLS.resolve("FormsCalls.java"));
        for (String action : List.of("Create", "Update", "List")) {
            Pattern params = Pattern.compile(".*/model/(\\w+" + action + "Params)\\.java");
            String name = sdk.stream()
                    .map(file -> params.matcher(file.path()))
                    .filter(Matcher::matches)
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElseThrow();
            program = program.replaceAll("\\b" + action + "Params\\b", name);
        }
        return new GeneratedFile("java/src/main/java/calls/FormsCalls.java", program);
    }
}
