package dev.callwright.core.source.refs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** References by identifier, by anchor and dynamic ones (JSON Schema 2020-12, 8.2) become pointers. */
final class SchemaReferencesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path folder;

    private SpecTree bundled(String schemas) throws IOException {
        Path file = folder.resolve("api.yaml");
        Files.writeString(file, "openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas.indent(4));
        return new ExternalReferences(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics)
                .bundle(new SpecReader(diagnostics).load(SpecSource.of(file)));
    }

    static Stream<Arguments> schemas() {
        return Stream.of(
                Arguments.of(
                        "an anchor", """
                        A: {$anchor: here}
                        B: {$ref: '#here'}
                        """,
                        "/B", "{'$ref':'#/components/schemas/A'}"),
                Arguments.of(
                        "an anchor in a schema with an identifier",
                        """
                        A: {$id: 'https://example.com/a', $defs: {x: {$anchor: here}}, properties: {p: {$ref: '#here'}}}
                        B: {$anchor: here}
                        C: {$ref: '#here'}
                        """,
                        "/A/properties/p",
                        "{'$ref':'#/components/schemas/A/$defs/x'}"),
                Arguments.of(
                        "an identifier",
                        """
                        A: {$id: 'https://example.com/schemas/a', properties: {b: {$ref: b}, up: {$ref: /schemas/b}}}
                        B: {$id: 'https://example.com/schemas/b', $defs: {x: {type: string}}}
                        C: {$ref: 'https://example.com/schemas/b#/$defs/x'}
                        """,
                        "",
                        "{'A':{'$id':'https://example.com/schemas/a','properties':{'b':{'$ref':'#/components/schemas/B'},"
                                + "'up':{'$ref':'#/components/schemas/B'}}},'B':{'$id':'https://example.com/schemas/b',"
                                + "'$defs':{'x':{'type':'string'}}},'C':{'$ref':'#/components/schemas/B/$defs/x'}}"),
                Arguments.of(
                        "a nested identifier",
                        """
                        A: {$id: 'https://example.com/a/', $defs: {x: {$id: 'b/', $defs: {y: {$id: c}}, properties: {p: {$ref: c}}}}}
                        """,
                        "/A/$defs/x/properties/p",
                        "{'$ref':'#/components/schemas/A/$defs/x/$defs/y'}"),
                Arguments.of(
                        "a pointer in a schema with an identifier",
                        """
                        A: {$id: 'urn:a', $defs: {x: {}}, properties: {own: {$ref: '#/$defs/x'}, root: {$ref: '#'}, api: {$ref: '#/components/schemas/B'}}}
                        B: {}
                        """,
                        "/A/properties",
                        "{'own':{'$ref':'#/components/schemas/A/$defs/x'},'root':{'$ref':'#/components/schemas/A'},"
                                + "'api':{'$ref':'#/components/schemas/B'}}"),
                Arguments.of(
                        "a property that is called $id", """
                        A: {properties: {$id: {type: string}, p: {$ref: '#/components/schemas/A'}}, example: {$id: x, $anchor: a}}
                        """, "/A/properties/p", "{'$ref':'#/components/schemas/A'}"),
                Arguments.of(
                        "a tree", """
                        Node: {$dynamicAnchor: node, properties: {children: {items: {$dynamicRef: '#node'}}}}
                        """,
                        "/Node/properties/children/items", "{'$ref':'#/components/schemas/Node'}"),
                Arguments.of(
                        "an extended tree",
                        """
                        Tree: {$dynamicAnchor: node, type: object, properties: {children: {items: {$dynamicRef: '#node'}}}}
                        Strict: {$dynamicAnchor: node, $ref: '#/components/schemas/Tree', description: strict}
                        """,
                        "",
                        "{'Tree':{'$dynamicAnchor':'node','type':'object','properties':{'children':{'items':"
                                + "{'$ref':'#/components/schemas/Tree'}}}},'Strict':{'$dynamicAnchor':'node','description':'strict',"
                                + "'type':'object','properties':{'children':{'items':{'$ref':'#/components/schemas/Strict'}}}}}"),
                Arguments.of(
                        "a generic page",
                        """
                        Page: {$id: page, type: object, properties: {items: {type: array, items: {$dynamicRef: '#item'}}}, $defs: {any: {$dynamicAnchor: item, not: {}}}}
                        User: {type: object}
                        Users: {$id: users, $ref: page, $defs: {item: {$dynamicAnchor: item, $ref: '#/components/schemas/User'}}}
                        """,
                        "/Users",
                        "{'$id':'users','$defs':{'item':{'$dynamicAnchor':'item','$ref':'#/components/schemas/User'}},"
                                + "'type':'object','properties':{'items':{'type':'array','items':{'$ref':'#/components/schemas/Users/$defs/item'}}}}"),
                Arguments.of(
                        "the outermost anchor of generic schemas in each other",
                        """
                        Inner: {$dynamicAnchor: t, properties: {v: {$dynamicRef: '#t'}}}
                        Middle: {$dynamicAnchor: t, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
                        Outer: {properties: {middle: {$ref: '#/components/schemas/Middle'}}, $defs: {x: {$dynamicAnchor: t, type: string}}}
                        """,
                        "/Outer/properties/middle",
                        "{'properties':{'inner':{'properties':{'v':"
                                + "{'$ref':'#/components/schemas/Outer/$defs/x'}}}}}"),
                Arguments.of(
                        "keywords beside a reference to a generic schema",
                        """
                        Page: {properties: {items: {$dynamicRef: '#item'}}, $defs: {any: {$dynamicAnchor: item}}}
                        Users: {allOf: [{$ref: '#/components/schemas/Page', properties: {n: {}}}], $defs: {i: {$dynamicAnchor: item, type: string}}}
                        """,
                        "/Users/allOf",
                        "[{'properties':{'n':{}},'allOf':[{'properties':{'items':{'$ref':'#/components/schemas/Users/$defs/i'}}}]}]"),
                Arguments.of(
                        "a recursive reference",
                        """
                        Tree: {$recursiveAnchor: true, properties: {children: {items: {$recursiveRef: '#'}}}}
                        Strict: {$recursiveAnchor: true, allOf: [{$ref: '#/components/schemas/Tree'}]}
                        """,
                        "/Strict/allOf/0/properties/children/items",
                        "{'$ref':'#/components/schemas/Strict'}"),
                Arguments.of(
                        "a recursive reference without an anchor",
                        """
                        Tree: {properties: {children: {items: {$recursiveRef: '#'}}}}
                        """,
                        "/Tree/properties/children/items",
                        "{'$ref':'#/components/schemas/Tree'}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void becomePointers(String kind, String schemas, String pointer, String expected) throws Exception {
        SpecTree tree = bundled(schemas);
        assertThat(Problems.of(diagnostics)).isEmpty();
        assertThat(tree.root().at("/components/schemas" + pointer).toString().replace('"', '\''))
                .isEqualTo(expected);
    }

    @Test
    void filesAreRelativeToTheIdentifier() throws Exception {
        Files.createDirectories(folder.resolve("nested/deep"));
        Files.writeString(
                folder.resolve("nested/a.json"),
                "{\"$id\": \"deep/\", \"properties\": {\"b\": {\"$ref\": \"b.json\"}}}");
        Files.writeString(folder.resolve("nested/deep/b.json"), "{\"type\": \"string\"}");
        SpecTree tree = bundled("A: {$id: ./nested/, properties: {a: {$ref: ./a.json}}}");
        assertThat(Problems.of(diagnostics)).isEmpty();
        assertThat(tree.root().at("/components/schemas/A/properties/a/$ref").asText())
                .isEqualTo("#/x-callwright-external/nested~1a.json");
        assertThat(tree.root()
                        .at("/x-callwright-external/nested~1a.json/properties/b/$ref")
                        .asText())
                .isEqualTo("#/x-callwright-external/nested~1deep~1b.json");
    }

    @Test
    void copiesHaveTheLocationsOfTheGenericSchema() throws Exception {
        SpecTree tree = bundled("""
                Page: {properties: {items: {$dynamicRef: '#item'}}, $defs: {any: {$dynamicAnchor: item}}}
                Users: {$ref: '#/components/schemas/Page', $defs: {i: {$dynamicAnchor: item, type: string}}}
                """);
        assertThat(tree.location("/components/schemas/Users/properties/items").toString())
                .endsWith("api.yaml:4:25 (/components/schemas/Page/properties/items)");
    }

    @Test
    void anUnknownAnchorIsAnyValueWithAWarning() throws Exception {
        SpecTree tree = bundled("A: {properties: {p: {$dynamicRef: '#nowhere'}}}");
        assertThat(tree.root().at("/components/schemas/A/properties/p").toString())
                .isEqualTo("{}");
        assertThat(Problems.of(diagnostics))
                .singleElement()
                .asString()
                .contains("the anchor nowhere of this dynamic reference is not known");
    }

    @Test
    void aMissingFileIsAnErrorOnlyWhereAnOperationUsesIt() throws Exception {
        Path file = folder.resolve("api.yaml");
        Files.writeString(file, """
                openapi: 3.1.0
                paths: {/a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Used'}}}}}}}}
                components:
                  schemas:
                    Used: {properties: {x: {$ref: gone.yaml}}}
                    Unused: {properties: {x: {$ref: gone.yaml}}}
                    Other: {discriminator: {propertyName: p, mapping: {a: gone.yaml#/a}}}
                """);
        new ExternalReferences(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics)
                .bundle(new SpecReader(diagnostics).load(SpecSource.of(file)));
        String cannot = "the reference to gone.yaml cannot be followed: there is no such file; check the path";
        assertThat(Problems.of(diagnostics).stream().map(each -> each.replaceAll(".*api.yaml", "api.yaml")))
                .containsExactly(
                        "api.yaml:5:29 (/components/schemas/Used/properties/x/$ref): error: " + cannot,
                        "api.yaml:6:31 (/components/schemas/Unused/properties/x/$ref): warning: " + cannot
                                + "; no operation uses it, so it is ignored");
    }

    @Test
    void messagesNameTheDocument() throws Exception {
        Files.writeString(folder.resolve("other.yaml"), "m: {schema: {$ref: '#/components/schemas/User'}}");
        Path file = folder.resolve("api.yaml");
        Files.writeString(file, "openapi: 3.1.0\npaths: {/n: {$ref: './other.yaml#/m'}}");
        SpecTree tree = new ExternalReferences(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics)
                .bundle(new SpecReader(diagnostics).load(SpecSource.of(file)));
        new ReferenceCheck(tree, diagnostics).run();
        assertThat(Problems.of(diagnostics))
                .singleElement()
                .asString()
                .contains("other.yaml:1:14 (/m/schema/$ref)")
                .endsWith(
                        "error: other.yaml#/components/schemas/User does not exist; correct the reference or add its target");
    }
}
