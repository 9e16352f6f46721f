package dev.callwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TerminalTest {
    @Test
    void isWhatTheScriptFound() {
        assertThat(Terminal.of(Optional.of("132"), Map.of())).contains(new Terminal(132));
        assertThat(Terminal.of(Optional.of("5"), Map.of())).contains(new Terminal(20));
        assertThat(Terminal.of(Optional.of("0"), Map.of())).isEmpty();
        assertThat(Terminal.of(Optional.of("x"), Map.of("COLUMNS", "80"))).isEmpty();
    }

    @Test
    void isNoneThatShowsOnlyLines() {
        assertThat(Terminal.of(Optional.of("80"), Map.of("TERM", "dumb"))).isEmpty();
    }
}
