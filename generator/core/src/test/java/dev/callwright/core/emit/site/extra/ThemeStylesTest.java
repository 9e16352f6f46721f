package dev.callwright.core.emit.site.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ThemeStylesTest {
    private static final Path THEME = Path.of("../../templates/site/css/theme.css");

    @Test
    void setsPropertiesOfBothThemes() {
        assertThat(ThemeStyles.of(Map.of())).isEmpty();
        assertThat(ThemeStyles.of(Map.of("accent", "#FC0", "textDark", "#fafafa")))
                .contains("""
                        :root {
                          --cw-accent: light-dark(#FC0, #82b4ff);
                          --cw-on-accent: light-dark(#000, #000);
                          --cw-text: light-dark(#1b2430, #fafafa);
                        }
                        """);
        assertThat(ThemeStyles.of(Map.of("accent", "#0a5c7d")).orElseThrow())
                .contains("--cw-on-accent: light-dark(#fff, #000);");
    }

    @Test
    void writesNothingButColors() {
        for (String color : List.of("red", "#fff; } body { display: none", "url(x)", "#ffff", "#fff\n", "*/")) {
            assertThatThrownBy(() -> ThemeStyles.of(Map.of("accent", color)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A theme of which the user sets one color only has the other one of the site. */
    @Test
    void knowsTheColorsOfTheSite() throws IOException {
        String css = Files.readString(THEME);
        String set = ThemeStyles.of(Map.of("accentDark", "#82b4ff", "backgroundDark", "#11141a", "textDark", "#e4e8ef"))
                .orElseThrow();
        assertThat(set.lines().filter(line -> line.contains("light-dark") && !line.contains("on-accent")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(css).contains(line.strip()));
    }
}
