package dev.callwright.core.source.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.site.SiteFiles.Guide;
import dev.callwright.core.source.site.SiteFiles.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteFileReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheFiles() throws IOException {
        Files.writeString(folder.resolve("Start.md"), "\uFEFF# Start\r\nHello.\r\n");
        Files.writeString(folder.resolve("a.css"), "h1 {}\n");
        Files.write(folder.resolve("mark.JPG"), bytes("\u00FF\u00D8\u00FF\u0000x"));

        SiteFiles files = SiteFileReader.read(
                Optional.of(name("mark.JPG")), Optional.of(name("a.css")), List.of(name("Start.md")));

        assertThat(files)
                .isEqualTo(new SiteFiles(
                        Optional.of(new Logo("logo.jpg", "\u00FF\u00D8\u00FF\u0000x")),
                        Optional.of("h1 {}\n"),
                        List.of(new Guide("Start", name("Start.md"), "# Start\nHello.\n"))));
    }

    @ParameterizedTest
    @CsvSource({
        "a.svg, '<?xml version=\"1.0\"?><!-- a --><svg xmlns=\"x\"/>', true",
        "a.svg, '<html><script>', false",
        "a.svg, 'svg', false",
        "a.png, '\u0089PNG\r\n\u001A', true",
        "a.png, '<svg/>', false",
        "a.webp, 'RIFF1234WEBP', true",
        "a.webp, 'RIFF1234WAVE', false",
        "a.jpeg, '\u0089PNG\r\n', false",
        "a.gif, 'GIF89a', false",
        "a.html, '<svg/>', false"
    })
    void takesImagesThatAreWhatTheirNamesSay(String name, String content, boolean isTaken) throws IOException {
        Files.write(folder.resolve(name), bytes(content));

        if (isTaken) {
            assertThat(SiteFileReader.read(Optional.of(name(name)), Optional.empty(), List.of())
                            .logo())
                    .get()
                    .extracting(Logo::bytes)
                    .isEqualTo(content);
        } else {
            assertThatThrownBy(() -> SiteFileReader.read(Optional.of(name(name)), Optional.empty(), List.of()))
                    .isInstanceOf(SpecException.class)
                    .hasMessageStartingWith(name(name) + ": error: ");
        }
    }

    @Test
    void saysWhatIsWrongWithAGuide() throws IOException {
        Files.write(folder.resolve("latin.md"), bytes("caf\u00E9"));
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("start.md"), "# A\n");
        Files.writeString(folder.resolve("other/Start.md"), "# B\n");
        Files.writeString(folder.resolve("long.md"), "x".repeat(65_537));

        assertRefused("there is no such file; check the path", "none.md");
        assertRefused("the text is not UTF-8", "latin.md");
        assertRefused(
                "this guide and " + name("start.md") + " would both become guides/Start.html",
                "start.md",
                "other/Start.md");
        assertRefused("more than 65536 bytes in a guide of the site (limit site-page-bytes)", "long.md");
        Files.writeString(folder.resolve("long.css"), "x".repeat((1 << 20) + 1));
        assertThatThrownBy(() -> SiteFileReader.read(Optional.empty(), Optional.of(name("long.css")), List.of()))
                .hasMessageContaining(
                        "more than 1048576 bytes in a logo or style sheet of the site (limit site-file-bytes)");
        assertRefused("a guide is a Markdown file with a name such as start.md", "a b.md");
        assertRefused("a guide is a Markdown file with a name such as start.md", "con.md");
        assertRefused("a guide is a Markdown file with a name such as start.md", "start.html");
        assertRefused("a guide is a Markdown file with a name such as start.md", "..");
        assertThatThrownBy(() ->
                        SiteFileReader.read(Optional.empty(), Optional.of("https://example.com/a.css"), List.of()))
                .hasMessage(
                        "https://example.com/a.css: error: this is a URL; save what is there, and name the local file");
    }

    private void assertRefused(String message, String... names) {
        List<String> pages = List.of(names).stream().map(this::name).toList();
        assertThatThrownBy(() -> SiteFileReader.read(Optional.empty(), Optional.empty(), pages))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith(pages.get(pages.size() - 1) + ": error: " + message);
    }

    private String name(String file) {
        return folder.resolve(file).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
