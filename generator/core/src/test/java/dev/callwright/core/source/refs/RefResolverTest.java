package dev.callwright.core.source.refs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefResolverTest {
    private static final String DOCUMENT = """
            paths:
              /a/{b}:
                get: {parameters: [{name: b}]}
            components:
              schemas:
                A: {oneOf: [{title: first}, {title: second}]}
                a/b~c%: {title: odd}
                Chain: {$ref: '#/components/schemas/Chain2'}
                Chain2: {$ref: '#/components/schemas/A/oneOf/1'}
            """;

    private final Diagnostics diagnostics = new Diagnostics();
    private final SpecTree tree = new SpecReader(diagnostics).load(SpecSource.ofText("a.yaml", DOCUMENT));
    private final RefResolver resolver = new RefResolver(tree, diagnostics);

    @ParameterizedTest
    @CsvSource({
        "#/components/schemas/A/oneOf/0, /components/schemas/A/oneOf/0, first",
        "#/components/schemas/a~1b~0c%25, /components/schemas/a~1b~0c%, odd",
        "#/paths/~1a~1%7Bb%7D/get/parameters/0, /paths/~1a~1{b}/get/parameters/0, ",
        "#/paths/~1a~1{b}/get/parameters/0, /paths/~1a~1{b}/get/parameters/0, ",
        "#/components/schemas/Chain, /components/schemas/A/oneOf/1, second",
        "#, '', ",
    })
    void followsReferences(String ref, String pointer, String title) {
        ResolvedNode resolved = resolver.resolve(
                com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                        .objectNode()
                        .put("$ref", ref),
                "/x");
        assertThat(resolved.pointer()).isEqualTo(pointer);
        assertThat(resolved.node()).isSameAs(tree.root().at(pointer));
        assertThat(resolved.node().path("title").asText()).isEqualTo(title == null ? "" : title);
        assertThat(Problems.of(diagnostics)).isEmpty();
    }

    @Test
    void returnsNodesThatAreNotReferences() {
        assertThat(resolver.resolve(tree.root(), "")).isEqualTo(new ResolvedNode(tree.root(), ""));
    }

    @Test
    void resolvesPointersOfLocalReferencesOnly() {
        assertThat(resolver.pointerOf("#/a%20b")).contains("/a b");
        assertThat(resolver.pointerOf("#/100%")).contains("/100%");
        assertThat(resolver.pointerOf("#/a+b")).contains("/a+b");
        assertThat(resolver.pointerOf("other.yaml#/a")).isEmpty();
        assertThat(resolver.pointerOf("#nowhere")).isEmpty();
    }
}
