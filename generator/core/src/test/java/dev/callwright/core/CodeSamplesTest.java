package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.text.VisibleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The snippets in the forms that documentation tools read. */
final class CodeSamplesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String START = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"},"
            + " \"servers\": [{\"url\": \"https://example.com\"}], ";
    private static final String OPERATION = "{\"get\": {\"responses\": {\"204\": {\"description\": \"Done.\"}}}}";

    @TempDir
    private Path folder;

    private Path spec(String text) throws Exception {
        return Files.writeString(folder.resolve("spec.json"), text);
    }

    private static String file(Generation generation, String path) {
        return generation.files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElse("");
    }

    // The document with the overlay of its snippets, applied to it as it is.
    private JsonNode applied(Path spec) throws Exception {
        String overlay = file(Generation.of(spec), "snippets/overlay.yaml");
        OverlaidDocument document = OverlaidDocument.load(
                SpecSource.of(spec), List.of(SpecSource.ofText("overlay.yaml", overlay)), UrlCache.none());
        assertThat(document.warnings()).isEmpty();
        return JSON.readTree(document.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a",
                "/it's",
                "/a\\\"b\\\"",
                "/back\\\\slash",
                "/a~1b~0c",
                "/a/{b}",
                "/a:b",
                "/a b",
                "/$['x']",
                "/\\u00e9\\u4e2d\\ud83d\\ude00",
                "/#\\u200b\\ufeff",
                "/a*?[]"
            })
    void everyPathIsATarget(String path) throws Exception {
        String item = path.contains("{b}")
                ? OPERATION.replace(
                        "\"responses\"",
                        "\"parameters\": [{\"name\": \"b\", \"in\": \"path\", \"required\": true, \"schema\": {\"type\":"
                                + " \"string\"}}], \"responses\"")
                : OPERATION;
        JsonNode document = applied(spec(START + "\"paths\": {\"" + path + "\": " + item + "}}"));
        JsonNode operation = document.path("paths").elements().next().path("get");
        assertThat(operation.path("x-codeSamples").findValuesAsText("lang"))
                .containsExactly("Java", "TypeScript", "Shell");
        assertThat(operation.path("x-codeSamples").findValuesAsText("label"))
                .containsExactly("Java", "TypeScript", "curl");
        assertThat(operation.path("x-readme").path("code-samples").findValuesAsText("language"))
                .containsExactly("java", "typescript", "curl");
        assertThat(operation.has("x-code-samples")).isFalse();
    }

    @Test
    void anOperationBehindAReferenceIsATargetOnce() throws Exception {
        JsonNode document = applied(spec(START
                + "\"paths\": {\"/a\": {\"$ref\": \"#/components/pathItems/x y\"}, \"/b\": {\"$ref\":"
                + " \"#/components/pathItems/x y\"}}, \"components\": {\"pathItems\": {\"x y\": " + OPERATION + "}}}"));
        JsonNode samples = document.at("/components/pathItems/x y/get/x-codeSamples");
        assertThat(samples).hasSize(3);
        assertThat(samples.path(2).path("source").asText()).isEqualTo("curl https://example.com/a\n");
        assertThat(document.at("/paths/~1a")).hasSize(1);
    }

    @Test
    void anOperationOfAnotherFileIsNone() throws Exception {
        Files.writeString(folder.resolve("item.json"), OPERATION);
        Path spec = spec(START + "\"paths\": {\"/a\": {\"$ref\": \"item.json\"}}}");
        assertThat(file(Generation.of(spec), "snippets/overlay.yaml")).isEmpty();
    }

    @Test
    void webhooksAndCallbacksHaveNone() throws Exception {
        String calledBack = OPERATION.replace(
                "{\"get\": {",
                "{\"get\": {\"callbacks\": {\"done\": {\"{$request.body#/url}\": " + OPERATION.replace("get", "post")
                        + "}}, ");
        JsonNode document = applied(spec(START + "\"paths\": {\"/a\": " + calledBack + "}, \"webhooks\": {\"w\": "
                + OPERATION.replace("get", "post") + "}}"));
        assertThat(document.findValues("x-codeSamples")).hasSize(1);
    }

    @Test
    void aSwaggerDocumentStaysOne() throws Exception {
        JsonNode document =
                applied(spec("{\"swagger\": \"2.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"host\":"
                        + " \"example.com\", \"basePath\": \"/v1\", \"schemes\": [\"https\"], \"paths\": {\"/a\": {\"get\":"
                        + " {\"responses\": {\"204\": {\"description\": \"Done.\"}}}}}}"));
        assertThat(document.path("swagger").asText()).isEqualTo("2.0");
        assertThat(document.at("/paths/~1a/get/x-codeSamples/2/source").asText())
                .isEqualTo("curl https://example.com/v1/a\n");
    }

    @Test
    void theListHasTheCodeOfTheFiles() throws Exception {
        Generation generation = Generation.of(Path.of("src/test/golden/good/examples/spec.yaml"));
        JsonNode list = JSON.readTree(file(generation, "snippets/snippets.json"));
        for (JsonNode entry : list) {
            assertThat(entry.path("code").asText())
                    .isNotEmpty()
                    .isEqualTo(file(generation, "snippets/" + entry.path("file").asText()));
        }
        List<String> labels = new ArrayList<>();
        list.forEach(entry -> labels.add(
                entry.path("operationId").asText() + " " + entry.path("label").asText()));
        assertThat(labels).doesNotHaveDuplicates().contains("payOrder Java", "payOrder curl: Pay *later*");
    }

    /** Fences are longer than what they enclose, and text of the document is no markup. */
    @Test
    void thePageShowsEachCodeInAFence() throws Exception {
        Generation generation = Generation.of(Path.of("src/test/golden/good/examples/spec.yaml"));
        String page = file(generation, "snippets/payOrder/README.md");
        assertThat(page).startsWith("# Pays an \\`order\\` \\<now\\>.\n").contains("\n## Pay \\*later\\*\n");
        for (String variant : List.of("minimal", "full", "pay-later", "full-example")) {
            for (String ending : List.of(".java", ".ts", ".sh")) {
                String code = file(generation, "snippets/payOrder/" + variant + ending);
                assertThat(page).containsPattern("\n(`{3,})[a-z]+\n" + Pattern.quote(code) + "\\1\n");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1)) ![x](y)",
                "```\n# x\n```",
                "# x\n\n## y",
                "- a: &b *c !d {e: f}",
                "\u202ex\u0000\u2028y",
                "]]></a>&lt;b&gt; `c` **d** _e_",
                "'\"\\\n  - target: $"
            })
    void textOfTheDocumentIsNoMarkup(String text) throws Exception {
        ObjectNode root = (ObjectNode) JSON.readTree(START + "\"paths\": {\"/a\": " + OPERATION + "}}");
        ObjectNode operation = (ObjectNode) root.at("/paths/~1a/get");
        operation.put("operationId", "it").put("summary", text);
        ObjectNode parameter =
                operation.putArray("parameters").addObject().put("name", "q").put("in", "query");
        parameter.putObject("schema").put("type", "string");
        ObjectNode examples = parameter.putObject("examples");
        examples.putObject("first").put("value", "x");
        examples.putObject(text).put("summary", text).put("value", text);

        JsonNode samples = applied(spec(JSON.writeValueAsString(root))).at("/paths/~1a/get/x-codeSamples");
        assertThat(samples).hasSize(9);
        assertThat(samples.get(6).path("label").asText()).isEqualTo("Java: " + VisibleText.line(text));

        String page = file(Generation.of(folder.resolve("spec.json")), "snippets/it/README.md");
        Node parsed = Parser.builder().build().parse(page);
        Map<Class<?>, Integer> kinds = new HashMap<>();
        count(parsed, kinds);
        assertThat(kinds)
                .containsEntry(Heading.class, 1 + 3 + 9)
                .containsEntry(FencedCodeBlock.class, 9)
                .containsEntry(Code.class, 2)
                .doesNotContainKeys(HtmlBlock.class, HtmlInline.class, Link.class, Image.class, BulletList.class);
    }

    private static void count(Node node, Map<Class<?>, Integer> kinds) {
        kinds.merge(node.getClass(), 1, Integer::sum);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count(child, kinds);
        }
    }

    /** Keys come from the environment or are placeholders. */
    @Test
    void noSnippetShowsASecret() throws Exception {
        Pattern secret = Pattern.compile(
                "(sk|pk|rk)_(live|test)_|AKIA[0-9A-Z]{12}|eyJ[A-Za-z0-9_-]{10}|(?i)authorization: *(bearer|basic) +[A-Za-z0-9]"
                        + "|(api|secret)[_-]?key[\"']?[:=] *[\"'](?!your-api-key)[A-Za-z0-9]");
        try (Stream<Path> cases = Files.list(Path.of("src/test/golden/good"))) {
            for (Path golden : cases.sorted().toList()) {
                Generation.of(golden.resolve("spec.yaml"))
                        .below("snippets/")
                        .forEach(file -> assertThat(file.content())
                                .as(golden + " " + file.path())
                                .doesNotContainPattern(secret));
            }
        }
    }
}
