package dev.callwright.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
    private static final String ERASE = "\r\u001B[K";

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void saysHowFarItIs() {
        ProgressLine line = line(80);
        line.begin("reading");
        nanos.set(1_230_000_000L);
        line.begin("emitting");
        line.count(312, 452);
        line.refresh();
        line.end();
        line.refresh();
        line.end();

        assertThat(terminal)
                .hasToString(ERASE + "reading, 0.0 s" + ERASE + "emitting, 1.2 s" + ERASE
                        + "emitting 312/452 operations, 1.2 s" + ERASE);
    }

    @Test
    void staysInOneLineOfTheTerminal() {
        line(20).begin("reading a/very/long/name.yaml");
        assertThat(terminal).hasToString(ERASE + "reading a/v\u2026, 0.0 s");
    }

    @Test
    void knowsWideCharacters() {
        line(20).begin("\u8AAD\u307F\u8FBC\u307F\u4E2D\u3067\u3059");
        assertThat(terminal).hasToString(ERASE + "\u8AAD\u307F\u8FBC\u307F\u4E2D\u2026, 0.0 s");
        assertThat(DisplayWidth.of("e\u0301\u8AAD\uD83D\uDE00")).isEqualTo(5);
        assertThat(DisplayWidth.cut("\u8AAD\u8AAD", 3)).isEqualTo("\u8AAD\u2026");
        assertThat(DisplayWidth.cut("ab", 0)).isEmpty();
    }

    @Test
    void hasNoControlCharactersOfADocument() {
        line(80).begin("reading \u001B[2J\n");
        assertThat(terminal).hasToString(ERASE + "reading \\u{1b}[2J\\u{a}, 0.0 s");
    }

    private ProgressLine line(int columns) {
        return new ProgressLine(new PrintWriter(terminal), columns, nanos::get);
    }
}
