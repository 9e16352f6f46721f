package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.limit.DeepStack;
import dev.callwright.core.limit.ExhaustedException;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.testing.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens at each limit, just within it and beyond it. */
@Timeout(120)
final class LimitsTest {
    private static final Path TABLE = Path.of("../docs/limits.md");

    @TempDir
    private Path folder;

    @Test
    void theDocumentationListsEveryLimit() throws IOException {
        List<String> documented = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                documented.add(Arrays.asList(cells).subList(1, 5).stream()
                        .map(String::strip)
                        .toList()
                        .toString());
            }
        }
        assertThat(documented)
                .containsExactlyElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> List.of(
                                        "`" + limit.label() + "`",
                                        String.format(Locale.ROOT, "%,d", limit.value()),
                                        limit.unit(),
                                        limit.outcome().name().toLowerCase(Locale.ROOT))
                                .toString())
                        .toList());
    }

    @Test
    void depthOfDocuments() throws IOException {
        int within = Limit.DOCUMENT_DEPTH.value() - 5;
        assertThat(problems(Documents.withExtension(nested("[", "]", within)))).isEmpty();
        assertRefused(Documents.withExtension(nested("[", "]", 100_000)), Limit.DOCUMENT_DEPTH);
        assertRefused(
                Documents.withExtension(nested("{\"a\":", "}", 100_000).replace(":}", ":1}")), Limit.DOCUMENT_DEPTH);
        assertRefusedYaml("openapi: 3.0.3\nx-a: " + "[".repeat(100_000), Limit.DOCUMENT_DEPTH);
        assertRefusedYaml("openapi: 3.0.3\nx-a:\n " + "- ".repeat(50_000), Limit.DOCUMENT_DEPTH);
    }

    @Test
    void lengthOfNames() throws IOException {
        assertRefused(Documents.withExtension("{\"" + "a".repeat(20_000) + "\": 1}"), Limit.NAME_LENGTH);
        assertRefusedYaml("openapi: 3.0.3\nx-a: {? " + "a".repeat(20_000) + " : 1}", Limit.NAME_LENGTH);
    }

    @Test
    void digitsOfNumbers() throws IOException {
        assertThat(problems(Documents.withExtension("1.7976931348623157e308"))).isEmpty();
        assertThat(problems(Documents.withExtension("4.9e-324"))).isEmpty();
        String digits = "9".repeat(2_000_000);
        for (String number :
                List.of("1e1001", "1e100000000", "-1e-999999999", "1e99999999999", digits, "0." + digits)) {
            assertRefused(Documents.withExtension(number), Limit.NUMBER_DIGITS);
            assertRefusedYaml("openapi: 3.0.3\nx-a: " + number, Limit.NUMBER_DIGITS);
        }
        assertRefusedYaml("openapi: 3.0.3\nx-a: 0x" + "f".repeat(2_000_000), Limit.NUMBER_DIGITS);
    }

    @Test
    void aliasesOfYaml() throws IOException {
        StringBuilder nodes = new StringBuilder("openapi: 3.0.3\nx-a0: &a0 [x]\n");
        for (int i = 1; i < 20; i++) {
            nodes.append("x-a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
        }
        assertRefusedYaml(nodes.toString(), Limit.YAML_ALIAS_NODES);
        String text = "openapi: 3.0.3\nx-t: &t " + "x".repeat(10_000) + "\nx-a: [" + "*t, ".repeat(2_000) + "x]";
        assertRefusedYaml(text, Limit.YAML_ALIAS_CHARACTERS);
    }

    @Test
    void chainsOfReferences() throws IOException {
        assertThat(problems(Documents.referenceChain(Limit.REFERENCE_CHAIN.value())))
                .isEmpty();
        assertRefused(Documents.referenceChain(5_000), Limit.REFERENCE_CHAIN);
    }

    @Test
    void nodesThatOverlaysAdd() throws IOException {
        String actions =
                "- {target: \"$..['x-n']\", update: {x-n: {a: 1, b: 2, c: {x-n: {}}}, x-m: {x-n: {}}}}\n".repeat(40);
        assertThat(overlay("- {target: $, update: {x-n: {x-n: {}}}}\n" + actions))
                .singleElement()
                .asString()
                .contains(Limit.OVERLAY_NODES.exceeded());
    }

    @Test
    void workOfJsonPaths() throws IOException {
        assertThat(overlaid("$[?" + nested("(", ")", 40).replace("()", "(@.a)") + "]", ""))
                .singleElement()
                .asString()
                .contains("matches nothing");
        assertThat(overlaid("$[?" + "(".repeat(20_000), ""))
                .singleElement()
                .asString()
                .contains(Limit.JSONPATH_DEPTH.exceeded());
        assertThat(overlaid("$" + "[?@".repeat(20_000), ""))
                .singleElement()
                .asString()
                .contains(Limit.JSONPATH_DEPTH.exceeded());
        assertThat(overlaid("$" + "[*,*,*,*,*,*,*,*]".repeat(12), ""))
                .singleElement()
                .asString()
                .contains(Limit.JSONPATH_STEPS.exceeded());
    }

    @Test
    void regularExpressionsOfJsonPaths() throws IOException {
        for (String pattern : List.of("(a|a)*b", "(a+)+b", "((()*)*)*b", "(a{1000}){1000}(b{1000}){1000}")) {
            assertThat(overlaid("$.info[?search(@, '" + pattern + "')]", "a".repeat(5_000)))
                    .as(pattern)
                    .singleElement()
                    .asString()
                    .containsAnyOf(Limit.PATTERN_STEPS.exceeded(), "matches nothing");
        }
        assertThat(overlaid("$.info[?search(@, 'a*a*a*a*b')]", "a".repeat(5_000)))
                .singleElement()
                .asString()
                .contains(Limit.PATTERN_STEPS.exceeded());
    }

    @Test
    void paths() throws IOException {
        assertThat(problems(Documents.path("/s".repeat(Limit.PATH_SEGMENTS.value()))))
                .isEmpty();
        assertRefused(Documents.path("/s".repeat(Limit.PATH_SEGMENTS.value() + 1)), Limit.PATH_SEGMENTS);
        assertRefused(Documents.path("/s".repeat(2_000)), Limit.PATH_LENGTH);
        assertRefused(Documents.path("/" + "{".repeat(2_000)), Limit.PATH_LENGTH);
    }

    @Test
    void schemasInsideOfEachOther() throws IOException {
        assertThat(problems(Documents.chain(Limit.SCHEMA_DEPTH.value() - 2, "")))
                .isEmpty();
        assertRefused(Documents.chain(1_000, ""), Limit.SCHEMA_DEPTH);
        assertRefused(Documents.allOfChain(1_000), Limit.SCHEMA_DEPTH);
    }

    @Test
    void listsInsideOfEachOther() throws IOException {
        assertThat(problems(Documents.listChain(Limit.TYPE_DEPTH.value()))).isEmpty();
        assertThat(problems(Documents.listChain(200)))
                .isNotEmpty()
                .allMatch(line -> line.contains(Limit.TYPE_DEPTH.exceeded()));
    }

    @Test
    void requiredValues() throws IOException {
        assertThat(problems(Documents.diamond(9))).isEmpty();
        assertRefused(Documents.diamond(20), Limit.SAMPLE_VALUES);
        assertRefused(Documents.diamond(60), Limit.SAMPLE_VALUES);
        assertThat(problems(Documents.chain(60, "\"next\""))).isEmpty();
        assertRefused(Documents.chain(100, "\"next\""), Limit.SAMPLE_DEPTH);
    }

    @Test
    void textsMadeForSnippets() throws IOException {
        String text =
                "{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\",\"minLength\":%d}}}";
        assertThat(problems(Documents.body(text.formatted(Limit.SAMPLE_TEXT.value()))))
                .isEmpty();
        assertThat(problems(Documents.body(text.formatted(1_000_000_000))))
                .hasSize(2)
                .allMatch(line -> line.contains(Limit.SAMPLE_TEXT.exceeded()));
    }

    @Test
    void lengthOfMessages() throws IOException {
        String name = "n".repeat(400_000);
        List<String> lines = problems(Documents.body("{\"$ref\":\"#/components/schemas/" + name + "\"}"));
        assertThat(lines).hasSize(2).allMatch(line -> line.contains("does not exist") && line.length() < 4_000);
        List<String> ids = problems(Documents.operations(3, i -> name));
        assertThat(ids).isNotEmpty().allMatch(line -> line.length() < 4_000 && line.contains(" characters)"));
    }

    @Test
    void numberOfWarnings() throws IOException {
        List<String> lines = problems(Documents.tuples(Limit.WARNINGS.value() + 500));
        assertThat(lines).hasSize(Limit.WARNINGS.value() + 1);
        assertThat(lines.get(lines.size() - 1)).contains(Limit.WARNINGS.exceeded());
    }

    @Test
    void whatNobodyForesawIsOneException() {
        assertThatThrownBy(() -> DeepStack.call(() -> endless(0)))
                .isInstanceOf(ExhaustedException.class)
                .hasMessage("the stack is not deep enough");
        assertThatThrownBy(() -> DeepStack.call(() -> new long[Integer.MAX_VALUE].length))
                .isInstanceOf(ExhaustedException.class)
                .hasMessage("the memory does not suffice; Java takes more with -Xmx");
    }

    @SuppressWarnings("InfiniteRecursion") // until the stack is exhausted
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static String nested(String open, String close, int levels) {
        return open.repeat(levels) + close.repeat(levels);
    }

    private void assertRefused(String document, Limit limit) throws IOException {
        assertRefused(problems(document), limit);
    }

    private void assertRefusedYaml(String document, Limit limit) throws IOException {
        assertRefused(problems("api.yaml", document, List.of()), limit);
    }

    private static void assertRefused(List<String> problems, Limit limit) {
        assertThat(limit.outcome()).isEqualTo(Limit.Outcome.REFUSED);
        assertThat(problems).singleElement().asString().contains(": error: ").contains(limit.exceeded());
        assertThat(problems.get(0)).hasSizeLessThan(2_000);
    }

    private List<String> problems(String document) throws IOException {
        return problems("api.json", document, List.of());
    }

    private List<String> overlaid(String target, String title) throws IOException {
        Path overlay = Files.writeString(
                folder.resolve("overlay.yaml"),
                "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n- target: \"" + target
                        + "\"\n  update: x\n");
        return problems(
                "api.json", Documents.body("{}").replace("\"T\"", "\"T" + title + "\""), List.of(overlay.toString()));
    }

    private List<String> overlay(String actions) throws IOException {
        Path overlay = Files.writeString(
                folder.resolve("overlay.yaml"), "overlay: 1.1.0\ninfo: {title: O, version: '1'}\nactions:\n" + actions);
        return problems("api.json", Documents.body("{}"), List.of(overlay.toString()));
    }

    private List<String> problems(String name, String document, List<String> overlays) throws IOException {
        Path spec = Files.writeString(folder.resolve(name), document);
        GenerationRequest request = GenerationRequest.of(Settings.builder()
                .set(Setting.SPEC, List.of(spec.toString()))
                .set(Setting.OVERLAYS, overlays)
                .build());
        Generator generator = new Generator(step -> {});
        try {
            LoadedApi api = generator.load(request);
            assertThat(generator.emit(api, request)).isNotEmpty();
            return api.warnings().stream().map(Diagnostic::toString).toList();
        } catch (SpecException e) {
            return e.diagnostics().stream().map(Diagnostic::toString).toList();
        }
    }
}
