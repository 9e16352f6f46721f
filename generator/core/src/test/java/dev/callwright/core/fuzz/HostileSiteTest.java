package dev.callwright.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Documents;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of a document stays text in pages: no element, attribute, link or script comes from it. */
final class HostileSiteTest {
    private static final Settings SITE =
            Settings.builder().set(Setting.ONLY, List.of("site")).build();

    @TempDir
    private Path folder;

    @Test
    void everyPayloadAtEveryPlaceStaysText() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Sample sample : HostileDocuments.load().all()) {
            Path input = folder.resolve(sample.name() + ".json");
            Files.write(input, Generating.JSON.writeValueAsBytes(sample.document()));
            List<GeneratedFile> files = Generation.of(input, SITE).files();
            files.stream()
                    .filter(file -> !file.path().startsWith("site/assets/")
                            || file.path().endsWith("api.js"))
                    .forEach(file -> problems.addAll(HostileOutput.problems(file)));
            SiteCheck.problems(files).forEach(problem -> problems.add(sample.name() + " " + problem));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void textIsReadAsItIsWritten() throws IOException {
        String text = "</script><img src=x onerror=alert(1)> {{x}} {{{y}}} &amp; \\\"quoted\\\" 'single'";
        Document page = page(text, text);

        assertThat(page.getElementById("query." + segment("<b>\u05d0</b>"))
                        .select(".sig bdi")
                        .text())
                .isEqualTo("<b>\u05d0</b>");
        assertThat(page.select(".facts code").eachText())
                .contains("</script><img src=x onerror=alert(1)> {{x}} {{{y}}} &amp; \"quoted\" 'single'");
        assertThat(page.select("script").eachAttr("src")).hasSize(2);
        assertThat(page.select("main img, main svg, main iframe")).isEmpty();
    }

    @Test
    void marksOfDirectionAreVisibleAndLongNamesStayWhole() throws IOException {
        Document page = page("a\u202eb", "x".repeat(1_900));

        assertThat(page.select(".facts code").eachText()).contains("a\\u{202e}b");
        assertThat(page.outerHtml()).doesNotContain("\u202e");
    }

    @Test
    void linksOfTextsAreOfTheWebOnly() throws IOException {
        Document page = page(
                "x",
                "[a](javascript:alert(1)) [b](https://example.com/b) [c](data:text/html,x) <a href='//evil.example'>d</a>"
                        + " <a href=' java\\tscript:alert(1)'>e</a> [f](mailto:a@example.com)"
                        + " <svg onload=alert(1)><script>alert(2)</script></svg>");

        assertThat(page.select("main .text a").eachAttr("href"))
                .containsExactly("https://example.com/b", "mailto:a@example.com");
        assertThat(page.select("main .text").text()).contains("a b c d e f");
    }

    private Document page(String example, String description) throws IOException {
        String document = Documents.of(
                Documents.operation(
                        "a",
                        "/a",
                        ",\"description\":\"" + description
                                + "\",\"parameters\":[{\"name\":\"<b>\u05d0</b>\",\"in\":\"query\"," + "\"example\":\""
                                + example + "\",\"schema\":{\"type\":\"string\"}}]"),
                "");
        List<GeneratedFile> files = Generation.of(Files.writeString(folder.resolve("a.json"), document), SITE)
                .files();
        assertThat(SiteCheck.problems(files)).isEmpty();
        return Jsoup.parse(files.stream()
                .filter(file -> file.path().equals("site/operations/a.html"))
                .findFirst()
                .orElseThrow()
                .content());
    }

    private static String segment(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
