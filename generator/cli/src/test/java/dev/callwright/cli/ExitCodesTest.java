package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit codes are those that every help text and the documentation name. */
final class ExitCodesTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({
        "0, --version",
        "0, --help",
        "0, help generate",
        "0, completion bash",
        "0, inspect --spec pets.yaml --operation getpet",
        "0, snippet --spec lossy.yaml --operation getpet --lang curl",
        "0, generate --spec lossy.yaml --out new --only snippets",
        "0, generate --spec pets.yaml --out sdk --only snippets --frozen",
        "1, generate --spec renamed.yaml --out sdk --only snippets --frozen",
        "1, generate --spec pets.yaml --out new --only snippets --frozen",
        "0, check --spec pets.yaml --out sdk",
        "1, check --spec renamed.yaml --out sdk",
        "1, check --spec pets.yaml --out new",
        "2, check --spec broken.yaml --out sdk",
        "2, check --spec pets.yaml",
        "2, check --spec lossy.yaml --out sdk --strict",
        "2, ''",
        "2, generat",
        "2, help generat",
        "2, completion fish",
        "2, generate --spec pets.yaml",
        "2, generate --spec pets.yaml --out -",
        "2, generate --spec none.yaml --out new",
        "2, generate --spec broken.yaml --out new",
        "2, generate --spec lossy.yaml --out new --strict",
        "2, generate --spec pets.yaml --out pets.yaml",
        "2, generate --config none.yaml",
        "2, inspect --spec pets.yaml --operation getpat",
        "2, snippet --spec pets.yaml --operation getpet --lang ruby",
        "2, snippet --spec pets.yaml --operation getpet --lang curl --args {",
        "2, init --yes --spec pets.yaml --config renamed.yaml"
    })
    void isThatOfTheResult(int code, String line) throws IOException {
        write("pets.yaml", Documents.PETS);
        write("lossy.yaml", Documents.LOSSY);
        write("broken.yaml", Documents.BROKEN);
        write("renamed.yaml", Documents.PETS.replace("pet: {type", "pet: {x-callwright: {name: Animal}, type"));
        String out = temp.resolve("sdk").toString();
        assertThat(CommandRun.of("generate", "--spec", temp + "/pets.yaml", "--out", out, "--only", "snippets")
                        .code())
                .isZero();

        String[] arguments = line.isEmpty()
                ? new String[0]
                : Stream.of(line.split(" ")).map(this::placed).toArray(String[]::new);
        CommandRun run = CommandRun.of(arguments);

        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("a bug in");
    }

    @Test
    void everyHelpNamesThem() {
        for (String command : Main.commandLine(new Console(writer(), writer()))
                .getSubcommands()
                .keySet()) {
            assertThat(CommandRun.of("help", command).out().replace("\n", " ")).contains(Failures.MEANINGS);
        }
    }

    private static PrintWriter writer() {
        return new PrintWriter(Writer.nullWriter());
    }

    private String placed(String word) {
        return word.endsWith(".yaml") || word.equals("new") || word.equals("sdk")
                ? temp.resolve(word).toString()
                : word;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temp.resolve(name), text);
    }
}
