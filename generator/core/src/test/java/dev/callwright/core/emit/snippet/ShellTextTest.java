package dev.callwright.core.emit.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.emit.snippet.shell.ShellText;
import dev.callwright.core.testing.Payloads;
import dev.callwright.core.testing.ShellCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShellTextTest {
    @TempDir
    private Path folder;

    private String run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        Process process = new ProcessBuilder("sh", "-eu", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void wordsAndCommandsAreTheTextAndLint() throws Exception {
        StringBuilder script = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (String text : Payloads.TEXTS) {
            script.append("printf '%s|' ")
                    .append(ShellText.word(text))
                    .append("\n")
                    .append(ShellText.printf(text))
                    .append("\nKEY=1\nprintf '%s|' ")
                    .append(ShellText.wordWithVariable(text, "KEY"))
                    .append("\nprintf '%s|' ")
                    .append(ShellText.wordAfterVariable("KEY", text))
                    .append("\n");
            String held = text.replace('\0', '\uFFFD');
            expected.append(held)
                    .append('|')
                    .append(text)
                    .append(held)
                    .append("1|1")
                    .append(held)
                    .append('|');
        }

        assertThat(run(script.toString())).isEqualTo(expected.toString());
        assertThat(folder.resolve(Payloads.CANARY)).doesNotExist();
        assertThat(ShellCheck.findings(List.of(folder.resolve("script.sh")))).isEmpty();
    }

    @Test
    void nothingUnseenIsWritten() {
        for (String text : Payloads.TEXTS) {
            String written = ShellText.word(text) + ShellText.wordWithVariable(text, "KEY") + ShellText.printf(text);

            assertThat(ShellText.isPlain(written.replaceAll("'\n+'", "")))
                    .as(written)
                    .isTrue();
        }
    }

    // A shell removes line feeds at the end only, and for Java a final carriage return is an end of its own.
    @Test
    void onlyLineFeedsAtTheEndStandApart() {
        assertThat(ShellText.word("a\n\r\n")).isEqualTo("\"$(printf 'a\\n\\r')\"'\n'");
        assertThat(ShellText.word("a\n\u2028")).isEqualTo("\"$(printf 'a\\n\\342\\200\\250')\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "plain words | 'plain words'",
                "it's | 'it'\\''s'",
                "costs $5 | \"costs \\$5\"",
                "$5! | \"\\$5\"'!'\"\"",
                "^a\nb^ | \"$(printf 'a\\nb')\"",
                "^a\u202eb^ | \"$(printf 'a\\342\\200\\256b')\"",
                "^a\ud80d\udc39b^ | \"$(printf 'a\\360\\223\\220\\271b')\"",
                "日本 | '日本'",
            })
    void wordsReadWell(String text, String word) {
        assertThat(ShellText.word(text)).isEqualTo(word);
    }
}
