package dev.callwright.core.source.swagger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of constructs in {@code src/test/resources/swagger}: parts of 2.0, what they become, and their places. */
final class SwaggerConverterTest {
    private static final Path TABLES = Path.of("src/test/resources/swagger");

    private final Diagnostics diagnostics = new Diagnostics();

    static Stream<Arguments> constructs() throws IOException {
        List<Arguments> constructs = new ArrayList<>();
        for (String table : List.of("document", "servers", "parameters", "bodies", "responses", "schemas")) {
            SpecTree tree = new SpecReader(new Diagnostics()).load(SpecSource.of(TABLES.resolve(table + ".yaml")));
            tree.root()
                    .path("cases")
                    .forEach(each -> constructs.add(
                            Arguments.of(table + ": " + each.path("name").textValue(), each)));
        }
        return constructs.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void converts(String name, JsonNode construct) {
        SpecTree swagger = swagger(construct);
        SpecTree converted = new SwaggerConverter(swagger, diagnostics).convert();
        construct.path("openapi").properties().forEach(expected -> {
            JsonNode actual = converted.root().at(expected.getKey());
            assertThat(expected.getValue().isNull() ? MissingNode.getInstance() : expected.getValue())
                    .as(expected.getKey())
                    .isEqualTo(actual);
        });
        construct
                .path("places")
                .properties()
                .forEach(place -> assertThat(converted.location(place.getKey()))
                        .as(place.getKey())
                        .isEqualTo(swagger.location(place.getValue().textValue())));
        List<String> problems = new ArrayList<>();
        construct.path("problems").forEach(problem -> problems.add(problem.textValue()));
        assertThat(diagnostics.all().stream().map(SwaggerConverterTest::text)).containsExactlyElementsOf(problems);
        assertEveryNodeHasAPlace(swagger, converted.root(), "", converted);
    }

    private static SpecTree swagger(JsonNode construct) {
        ObjectNode root = construct.path("swagger").deepCopy();
        root.put("swagger", "2.0");
        String text = root.toPrettyString();
        SpecTree read = new SpecReader(new Diagnostics()).load(SpecSource.ofText("swagger.json", text));
        SpecSource origin =
                construct.has("url") ? SpecSource.of(construct.path("url").textValue()) : read.origin();
        return new SpecTree(read.root(), origin, read.sourceMap());
    }

    private static String text(Diagnostic problem) {
        return problem.location().pointer() + ": " + problem.message();
    }

    /** Every node of a converted document is at a node of the 2.0 document. */
    static void assertEveryNodeHasAPlace(SpecTree swagger, JsonNode node, String pointer, SpecTree converted) {
        SourceLocation location = converted.location(pointer);
        assertThat(location.line()).as(pointer).isPositive();
        assertThat(swagger.root().at(location.pointer()).isMissingNode())
                .as(pointer + " at " + location.pointer())
                .isFalse();
        node.properties()
                .forEach(member -> assertEveryNodeHasAPlace(
                        swagger,
                        member.getValue(),
                        pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                        converted));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            assertEveryNodeHasAPlace(swagger, node.get(i), pointer + "/" + i, converted);
        }
    }
}
