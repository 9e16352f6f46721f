package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the same command again. */
final class RepeatedRunTest {
    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeSpec() throws IOException {
        Files.writeString(temp.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: Pets, version: 1.0.0}
                paths:
                  /pets:
                    get:
                      operationId: ListPets
                      responses: {'200': {description: ok}}
                  /toys:
                    get:
                      operationId: ListToys
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: 'https://example.com/toy'}}}}
                """);
    }

    @Test
    void saysTheSameAndTouchesNothing() throws IOException {
        assertThat(generate()).isZero();
        String result = out.toString();
        String warnings = withoutProgress();
        Map<Path, FileTime> times = times();

        assertThat(generate()).isZero();

        assertThat(out.toString()).isEqualTo(result.replaceAll("\\d+ created.*\n", "nothing changed\n"));
        assertThat(err.toString())
                .isEqualTo(warnings)
                .contains("is not followed")
                .endsWith("1 warning (types that say less: 1)\n");
        assertThat(times()).isEqualTo(times);
    }

    @Test
    void generatesWhatWasDeletedAndWhenForced() throws IOException {
        generate();
        Files.delete(temp.resolve("sdk/java/pom.xml"));

        generate();
        assertThat(out.toString()).contains("1 created, 0 updated");
        generate("--force");
        assertThat(out.toString()).contains("0 created, 0 updated");
        Files.writeString(temp.resolve("sdk/java/pom.xml"), "mine");
        assertThat(generate()).isEqualTo(2);
        assertThat(generate("--force")).isZero();

        assertThat(err.toString())
                .contains("overwrote 1 file edited since the last run: java/pom.xml (kept as java/pom.xml.orig)");
        assertThat(temp.resolve("sdk/java/pom.xml.orig")).hasContent("mine");
    }

    @Test
    void failsStrictlyAfterARunWithWarnings() {
        assertThat(generate()).isZero();
        assertThat(generate("--strict")).isEqualTo(2);
        assertThat(generate()).isZero();
        assertThat(out.toString()).endsWith("nothing changed\n");
    }

    @Test
    void removesFilesForASelectionOnlyWhenToldTo() {
        generate();

        assertThat(generate("--operation", "ListPets")).isEqualTo(2);
        assertThat(err.toString())
                .contains("the selection of operations leaves out ")
                .contains("--prune");
        assertThat(temp.resolve("sdk/snippets/ListToys")).isDirectory();

        assertThat(generate("--operation", "ListPets", "--prune")).isZero();
        assertThat(temp.resolve("sdk/snippets/ListToys")).doesNotExist();
        assertThat(temp.resolve("sdk/snippets/ListPets")).isDirectory();
    }

    private int generate(String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] arguments = Stream.concat(
                        Stream.of(
                                "generate",
                                "--spec",
                                temp.resolve("api.yaml").toString(),
                                "--out",
                                temp.resolve("sdk").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
    }

    private String withoutProgress() {
        return err.toString()
                .lines()
                .filter(line -> line.contains("warning"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        try (Stream<Path> walk = Files.walk(temp.resolve("sdk"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
