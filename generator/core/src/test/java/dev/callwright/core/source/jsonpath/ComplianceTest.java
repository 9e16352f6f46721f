package dev.callwright.core.source.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.StripeDocuments;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSONPath Compliance Test Suite, which covers every section of RFC 9535. */
final class ComplianceTest {
    private static final List<JsonNode> TESTS = tests();

    private static List<JsonNode> tests() {
        try {
            return List.copyOf(new JsonMapper()
                    .readTree(StripeDocuments.jsonPathSuite().toFile())
                    .required("tests")
                    .valueStream()
                    .toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<Arguments> valid() {
        return TESTS.stream()
                .filter(test -> !test.has("invalid_selector"))
                .map(test -> Arguments.of(test.required("name").textValue(), test));
    }

    static Stream<Arguments> invalid() {
        return TESTS.stream()
                .filter(test -> test.has("invalid_selector"))
                .map(test -> Arguments.of(
                        test.required("name").textValue(),
                        test.required("selector").textValue()));
    }

    @Test
    void suiteIsComplete() {
        assertThat(valid()).hasSize(442);
        assertThat(invalid()).hasSize(245);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void findsTheNodesOfTheSuite(String name, JsonNode test) {
        List<FoundNode> found = select(test.required("selector").textValue(), test.required("document"));

        assertThat(nodes(found)).isIn(alternatives(test, "result"));
    }

    /** A normalized path is a query that finds one node, wherever it was found. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("valid")
    void findsThemAtTheirNormalizedPaths(String name, JsonNode test) {
        List<FoundNode> found = select(test.required("selector").textValue(), test.required("document"));

        assertThat(pointers(found))
                .isIn(alternatives(test, "result_paths").stream()
                        .map(paths -> paths.stream()
                                .flatMap(path -> select(path.textValue(), test.required("document")).stream())
                                .map(FoundNode::pointer)
                                .toList())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalid")
    void refusesTheInvalidQueriesOfTheSuite(String name, String query) {
        assertThatThrownBy(() -> JsonPath.parse(query)).isInstanceOf(JsonPathException.class);
    }

    // Where the order is free, the suite lists the results that are right.
    private static List<List<JsonNode>> alternatives(JsonNode test, String member) {
        String several = member.replace("result", "results");
        return test.has(several)
                ? test.required(several)
                        .valueStream()
                        .map(ComplianceTest::items)
                        .toList()
                : List.of(items(test.required(member)));
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<FoundNode> select(String query, JsonNode document) {
        return JsonPath.parse(query).select(document);
    }

    private static List<JsonNode> nodes(List<FoundNode> found) {
        return found.stream().map(FoundNode::node).toList();
    }

    private static List<String> pointers(List<FoundNode> found) {
        return found.stream().map(FoundNode::pointer).toList();
    }
}
