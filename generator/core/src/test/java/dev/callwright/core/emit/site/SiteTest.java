package dev.callwright.core.emit.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Documents;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.GoldenTree;
import dev.callwright.core.testing.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of sites: their form, their links, and what changes them. */
final class SiteTest {
    private static final Path CASE = Path.of("src/test/site");
    private static final Settings SITE =
            Settings.builder().set(Setting.ONLY, List.of("site")).build();

    @TempDir
    private Path folder;

    static List<Path> documents() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/golden/good"))) {
            return folders.map(each -> each.resolve("spec.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void siteIsTheGoldenOne() throws IOException {
        List<GeneratedFile> files = Generation.of(CASE.resolve("spec.yaml"), SITE).files().stream()
                .filter(file ->
                        !file.path().startsWith("site/assets/") || file.path().endsWith("api.js"))
                .map(file ->
                        new GeneratedFile(file.path(), file.content().replaceAll("\\?v=[0-9a-f]{10}", "?v=digest")))
                .toList();

        new GoldenTree(CASE.resolve("expected")).verify(files);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pagesAreWellFormedAndLinksLeadSomewhere(Path document) {
        assertThat(SiteCheck.problems(Generation.of(document, SITE).files())).isEmpty();
    }

    @Test
    void anchorsStayWhenTheDocumentGrows() throws IOException {
        Map<String, Document> before = pages(document("", "", ""));
        Map<String, Document> after = pages(
                document(
                        "\"before\":{\"type\":\"string\"},",
                        "{\"name\":\"first\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}},",
                        ",\"/a\":{\"post\":{\"operationId\":\"Another\",\"responses\":{\"204\":{\"description\":\"Done.\"}}}}"));

        Document page = Objects.requireNonNull(before.get("site/operations/MakeThing.html"));
        TreeSet<String> anchors = new TreeSet<>(page.select(".fields [id]").eachAttr("id"));
        assertThat(anchors)
                .contains(
                        "query.a%2Eb",
                        "body.size",
                        "body.size.width",
                        "body.kinds.(Round)",
                        "body.kinds.(Round).radius",
                        "response.size.width");
        assertThat(Objects.requireNonNull(after.get("site/operations/MakeThing.html"))
                        .select(".fields [id]")
                        .eachAttr("id"))
                .containsAll(anchors)
                .contains("query.first", "body.before");
    }

    @Test
    void aChangedTextChangesItsPagesOnly() throws IOException {
        Map<String, String> before = contents(document("", "", ""));
        Map<String, String> after = contents(document("", "", "").replace("How wide.", "How wide it is."));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        List<String> changed = after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(changed)
                .contains("site/operations/MakeThing.html", "site/schemas/Thing.html")
                .allMatch(path -> path.matches(
                        "site/((operations/MakeThing|schemas/Thing)\\.(html|md)|llms-full\\.txt|assets/search/.*)"));
    }

    @Test
    void unchangedInputGivesTheSameBytes() throws IOException {
        assertThat(contents(document("", "", ""))).isEqualTo(contents(document("", "", "")));
    }

    @Test
    void fieldsSayWhatTheDocumentSays() throws IOException {
        Document page = Objects.requireNonNull(pages(document("", "", "")).get("site/operations/MakeThing.html"));

        assertThat(own(page, "query.a%2Eb")).isEqualTo("a.b integer deprecated Default 3 1 to 9");
        assertThat(own(page, "body.size.width")).isEqualTo("width number or null required How wide. Example 2.5");
        assertThat(own(page, "body.color")).isEqualTo("color string enum One of red green");
        assertThat(page.select("[id=body.made]")).isEmpty();
        assertThat(own(page, "response.made")).isEqualTo("made date-time read-only");
        assertThat(page.select("figure code").text())
                .contains("\"color\": \"red\"", "\"made\": \"", "\"width\": 2.5", "\"radius\": ");
    }

    private static String own(Document page, String id) {
        Element field = Objects.requireNonNull(page.getElementById(id));
        return field.select("> .sig, > .text, > .facts, > .values").eachText().stream()
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("growing")
    void pagesGrowWithTheDocument(Growing document) throws IOException {
        long small = size(document.text(30));
        long large = size(document.text(120));

        assertThat(large).as(document.name()).isLessThan(small * 7);
    }

    /** A document that has something many times. */
    private interface Growing {
        String name();

        String text(int count);
    }

    private record Named(String name, java.util.function.IntFunction<String> document) implements Growing {
        @Override
        public String text(int count) {
            return document.apply(count);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Growing> growing() {
        return List.of(
                new Named(
                        "resources",
                        n -> Documents.of(
                                Documents.join(n * 10, i -> Documents.operation("op" + i, "/things" + i, "")), "")),
                new Named(
                        "operations of a large type",
                        n -> Documents.of(
                                Documents.join(
                                        n,
                                        i -> Documents.bodyOf("op" + i, Documents.ref("Large"))
                                                .replace("\"requestBody\"", "\"x-none\"")),
                                Documents.member(
                                        "Large",
                                        Documents.object(
                                                Documents.join(
                                                        n * 40, i -> Documents.member("p" + i, Documents.text())),
                                                "")))),
                new Named("types inside each other", n -> Documents.chain(n, "")),
                new Named(
                        "types that repeat",
                        n -> Documents.of(
                                Documents.bodyOf("a", Documents.ref("S0")),
                                Documents.join(
                                        n + 1,
                                        i -> Documents.member(
                                                "S" + i,
                                                i == n
                                                        ? Documents.text()
                                                        : Documents.object(
                                                                Documents.member("a", Documents.ref("S" + (i + 1)))
                                                                        + ","
                                                                        + Documents.member(
                                                                                "b", Documents.ref("S" + (i + 1))),
                                                                ""))))));
    }

    private long size(String document) throws IOException {
        return files(document).stream()
                .filter(file -> file.path().endsWith(".html"))
                .mapToLong(file -> file.content().length())
                .sum();
    }

    private List<GeneratedFile> files(String document) throws IOException {
        return Generation.of(Files.writeString(folder.resolve("openapi.json"), document), SITE)
                .files();
    }

    private Map<String, String> contents(String document) throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        files(document).forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    private Map<String, Document> pages(String document) throws IOException {
        Map<String, Document> pages = new LinkedHashMap<>();
        contents(document).forEach((path, content) -> pages.put(path, Jsoup.parse(content)));
        return pages;
    }

    private static String document(String members, String parameters, String paths) {
        String thing = """
                {"type":"object","required":["size"],"properties":{%s
                  "color":{"enum":["red","green"]},
                  "made":{"type":"string","format":"date-time","readOnly":true},
                  "kinds":{"type":"array","items":{"oneOf":[
                    {"title":"Round","type":"object","properties":{"radius":{"type":"number"}},"required":["radius"]},
                    {"title":"Square","type":"object","properties":{"side":{"type":"number"}},"required":["side"]}]}},
                  "size":{"type":"object","required":["width"],"properties":{
                    "width":{"type":["number","null"],"description":"How wide.","example":2.5}}}}}""".formatted(members);
        String call = """
                "/things":{"post":{"operationId":"MakeThing","parameters":[%s
                  {"name":"a.b","in":"query","deprecated":true,
                   "schema":{"type":"integer","default":3,"minimum":1,"maximum":9}}],
                 "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                 "responses":{"200":{"description":"Made.",
                   "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}%s""".formatted(parameters, paths);
        return Documents.of(call, "\"Thing\":" + thing);
    }

    @Test
    void listsOfManyPagesAreCutAroundTheOwnPage() throws IOException {
        Map<String, Document> pages =
                pages(Documents.of(Documents.join(400, i -> Documents.operation("op" + i, "/things" + i, "")), ""));

        Document last = Objects.requireNonNull(pages.get("site/operations/op399.html"));
        assertThat(last.select("#nav a").size()).isEqualTo(202);
        assertThat(last.select("#nav [aria-current]").eachAttr("href")).containsExactly("../operations/op399.html");
        assertThat(IntStream.range(0, 400).mapToObj(i -> "site/operations/op" + i + ".html"))
                .allSatisfy(path -> assertThat(pages).containsKey(path));
    }
}
