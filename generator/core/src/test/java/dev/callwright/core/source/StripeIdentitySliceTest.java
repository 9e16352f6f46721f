package dev.callwright.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.StripeDocuments;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks that our identity document equals the published one except for descriptions. */
final class StripeIdentitySliceTest {
    /** Members that refer to other areas of the API, which our document leaves out. */
    private static final Map<String, List<String>> LEFT_OUT =
            Map.of("api_errors", List.of("payment_intent", "payment_method", "setup_intent", "source"));

    private static JsonNode published;
    private static JsonNode slice;

    @BeforeAll
    static void load() throws Exception {
        published = new JsonMapper().readTree(StripeDocuments.full().toFile());
        slice = new SpecReader(new Diagnostics())
                .load(SpecSource.of(StripeDocuments.identity()))
                .root();
    }

    @Test
    void containsExactlyTheIdentityPaths() {
        Set<String> expected = new TreeSet<>();
        published.path("paths").fieldNames().forEachRemaining(path -> {
            if (path.startsWith("/v1/identity/")) {
                expected.add(path);
            }
        });
        assertThat(expected).hasSize(6);
        assertThat(slice.path("paths").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void pathsAreEqualExceptForDescriptions() {
        slice.path("paths")
                .properties()
                .forEach(path -> assertThat(withoutDescriptions(path.getValue()))
                        .as(path.getKey())
                        .isEqualTo(withoutDescriptions(published.path("paths").path(path.getKey()))));
    }

    @Test
    void containsAllSchemasThatThePathsUse() {
        assertThat(slice.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(reached());
    }

    @Test
    void schemasAreEqualExceptForDescriptions() {
        slice.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> assertThat(withoutDescriptions(schema.getValue()))
                        .as(schema.getKey())
                        .isEqualTo(withoutDescriptions(publishedSchema(schema.getKey()))));
    }

    @Test
    void serversAndSecurityAreEqual() {
        assertThat(slice.path("servers")).isEqualTo(published.path("servers"));
        assertThat(slice.path("security")).isEqualTo(published.path("security"));
        assertThat(withoutDescriptions(slice.path("components").path("securitySchemes")))
                .isEqualTo(withoutDescriptions(published.path("components").path("securitySchemes")));
    }

    @Test
    void descriptionsDifferFromThePublishedOnes() {
        Set<String> ours = sentences(slice, new TreeSet<>());
        Set<String> theirs = sentences(published, new TreeSet<>());
        assertThat(ours).hasSizeGreaterThan(40);
        ours.retainAll(theirs);
        assertThat(ours).isEmpty();
    }

    private static Set<String> reached() {
        Set<String> reached = new TreeSet<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        slice.path("paths").forEach(open::add);
        while (!open.isEmpty()) {
            JsonNode node = open.removeLast();
            String ref = node.path("$ref").asText("");
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            if (!ref.isEmpty() && reached.add(name)) {
                open.add(publishedSchema(name));
            }
            node.forEach(open::add);
        }
        return reached;
    }

    private static JsonNode publishedSchema(String name) {
        ObjectNode schema =
                published.path("components").path("schemas").path(name).deepCopy();
        LEFT_OUT.getOrDefault(name, List.of()).forEach(((ObjectNode) schema.path("properties"))::remove);
        return schema;
    }

    private static JsonNode withoutDescriptions(JsonNode node) {
        return withoutDescriptions(node, false);
    }

    private static JsonNode withoutDescriptions(JsonNode node, boolean membersAreNames) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = new JsonMapper().createObjectNode();
            object.properties().forEach(member -> {
                boolean isDescription = member.getKey().equals("description")
                        && member.getValue().isTextual();
                if (membersAreNames || !isDescription) {
                    copy.set(
                            member.getKey(),
                            withoutDescriptions(
                                    member.getValue(), member.getKey().equals("properties")));
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = new JsonMapper().createArrayNode();
            array.forEach(item -> copy.add(withoutDescriptions(item)));
            return copy;
        }
        // 5000 and 5000L are equal, independent of the class that a reader uses.
        return node.isIntegralNumber() ? new JsonMapper().getNodeFactory().numberNode(node.bigIntegerValue()) : node;
    }

    private static Set<String> sentences(JsonNode node, Set<String> found) {
        JsonNode description = node.path("description");
        // Shorter ones are labels such as "Country." without a reasonable alternative.
        if (description.isTextual() && description.textValue().length() > 40) {
            found.add(description.textValue().strip());
        }
        node.forEach(member -> sentences(member, found));
        return found;
    }
}
