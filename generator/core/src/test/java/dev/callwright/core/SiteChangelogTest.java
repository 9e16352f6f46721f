package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.report.DiffFormat;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a site that says what changed. */
final class SiteChangelogTest {
    private static final String OLD = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            servers: [{url: https://shop.example}]
            paths:
              /orders:
                get:
                  operationId: ListOrders
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
              /carts:
                get:
                  operationId: ListCarts
                  responses: {'204': {description: ok}}
            components: {schemas: {Order: {type: object, properties: {id: {type: string}}}}}
            """;
    private static final String CHANGE = """
            {"kind": "property-added", "severity": "%s", "impacts": {%s}, "sentence": "%s", "declarations": [],
             "after": {"subject": "%s", "owner": "%s", "document": "b", "pointer": ""}}""";

    @TempDir
    private Path folder;

    private Path old;
    private Path young;
    private Path reports;

    @BeforeEach
    void write() throws IOException {
        old = Files.writeString(folder.resolve("old.yaml"), OLD);
        young = Files.writeString(
                folder.resolve("new.yaml"),
                OLD.replace("version: 1.0.0", "version: 1.1.0")
                        .replace("carts", "baskets")
                        .replace("ListCarts", "ListBaskets"));
        reports = Files.createDirectory(folder.resolve("changelog"));
    }

    private Map<String, String> site() {
        Settings settings = Settings.builder()
                .set(Setting.ONLY, List.of("site"))
                .set(Setting.SITE_URL, List.of("https://docs.example.com"))
                .set(Setting.SITE_CHANGELOG, List.of(reports.toString()))
                .build();
        return Generation.of(young, settings).below("site/").stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }

    private static String change(String severity, String sentence, String subject, String owner) {
        String impacts = severity.equals("binary-breaking")
                ? "\"java\": \"binary-breaking\""
                : "\"java\": \"%1$s\", \"typescript\": \"%1$s\"".formatted(severity);
        return CHANGE.formatted(severity, impacts, sentence, subject, owner);
    }

    private void report(String name, List<String> changes) throws IOException {
        Files.writeString(reports.resolve(name), """
                {"version": 1, "from": {"document": "a", "title": "T", "number": "0.8"},
                 "to": {"document": "b", "title": "T", "number": "0.9"}, "breaking": false, "title": "T",
                 "sdks": {"java": {"bump": "none", "next": "0.9.1"}, "typescript": {"bump": "none"}},
                 "changes": [%s], "snippets": []}""".formatted(String.join(",", changes)));
    }

    @Test
    void isMadeOfTheReportsOfComparisons() throws IOException {
        GenerationRequest from = GenerationRequest.of(
                Settings.builder().set(Setting.SPEC, List.of(old.toString())).build());
        DiffResult diff = new Generator(step -> {}).diff(from, from.withSpec(young.toString()));
        Files.writeString(
                reports.resolve("2026-11-27.json"),
                DiffFormat.JSON.write(diff.comparison(Settings.builder()
                        .set(Setting.JAVA_VERSION, List.of("1.2.0"))
                        .build())));
        report(
                "2026-10-01.json",
                List.of(
                        change("binary-breaking", "It is a long.", "property", "/components/schemas/Order"),
                        change("additive", "It has a note.", "property", "/components/schemas/Gone"),
                        change("docs", "It is described.", "operation", "listorders")));

        Map<String, String> files = site();

        assertThat(files.get("changelog.md")).isEqualTo("""
                        # Changelog

                        ## 1.1.0 \u2013 2026-11-27

                        Java `2.0.0`

                        ### Breaking

                        - The operation GET /carts is gone.

                        ### New

                        - The operation GET /baskets is new. [List baskets](operations/ListBaskets.md)

                        ## 0.9 \u2013 2026-10-01

                        Java `0.9.1`

                        ### Breaking

                        - It is a long. (Java only) [Order](schemas/Order.md)

                        ### New

                        - It has a note.

                        ### Documentation

                        - It is described. [List orders](operations/ListOrders.md)
                        """);
        assertThat(files.get("changelog.html"))
                .contains(
                        "<h2 id=\"release-2026-11-27\"><a href=\"#release-2026-11-27\">1.1.0 \u2013 2026-11-27</a></h2>")
                .contains("<li>The operation GET /carts is gone.</li>")
                .contains(
                        "<li>It is a long. <span class=\"mark\">Java only</span> <a href=\"schemas/Order.html\">Order</a></li>")
                .contains("<a href=\"changelog.html\" aria-current=\"page\">Changelog</a>");
        assertThat(files.get("index.html"))
                .contains("<h2>Releases</h2>")
                .contains("<a href=\"changelog.html\">Changelog</a>");
        assertThat(files.get("sitemap.xml")).contains("<loc>https://docs.example.com/changelog.html</loc>");
        assertThat(files.get("llms.txt"))
                .contains("## Releases\n\n- [Changelog](https://docs.example.com/changelog.md)");
        assertThat(files.get("assets/search/guides.js"))
                .contains("\"Changelog\"")
                .contains("\"changelog.html\"");
    }

    @Test
    void showsTextsAsTexts() throws IOException {
        String hostile = "<script>alert(1)</script> [x](javascript:alert(1)) {{title}} \\u202e";
        report("<x>.json".replace("<x>", "x"), List.of(change("additive", hostile, "operation", "../../x")));

        Map<String, String> files = site();

        assertThat(files.get("changelog.html"))
                .contains("<li>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) {{title}}")
                .doesNotContain("<script>alert")
                .doesNotContain("\u202E");
        assertThat(files.get("changelog.md"))
                .contains("- \\<script\\>alert(1)\\</script\\> [x\\](javascript:alert(1))");
    }

    @Test
    void isThereOnlyWithReports() throws IOException {
        Map<String, String> files =
                Generation.of(
                                young,
                                Settings.builder()
                                        .set(Setting.ONLY, List.of("site"))
                                        .build())
                        .below("site/")
                        .stream()
                        .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));

        assertThat(files).doesNotContainKey("changelog.html");
        assertThat(files.get("index.html")).doesNotContain("Releases");
        report("1.0.json", List.of());
        assertThat(site().get("changelog.html")).contains("Nothing changes for users of the SDKs.");
    }

    @Test
    void listsNoMoreThanTheLimit() throws IOException {
        int most = Limit.SITE_CHANGES.value();
        Function<Integer, List<String>> many = count -> IntStream.range(0, count)
                .mapToObj(i -> change("additive", "Value " + i + ".", "operation", "x"))
                .toList();
        report("2.json", many.apply(most - 1));
        report("1.json", many.apply(5));

        String text = site().getOrDefault("changelog.md", "");

        assertThat(text.split("\n- ", -1)).hasSize(most + 1);
        assertThat(text)
                .endsWith("## 0.9 \u2013 1\n\nJava `0.9.1`\n\n### New\n\n- Value 0.\n\n4 more are not listed here.\n");
    }
}
