package dev.callwright.core.source.refs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExternalReferencesTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private SpecTree hoisted(Path file, ReferenceRules rules) {
        return new ExternalReferences(rules, diagnostics).bundle(new SpecReader(diagnostics).load(SpecSource.of(file)));
    }

    private SpecTree hoisted(String text) throws IOException {
        return hoisted(write("api.yaml", text), ReferenceRules.of(RemoteReferences.REFUSED));
    }

    private List<String> problems() {
        String base = folder.toString().replace('\\', '/') + "/";
        return Problems.of(diagnostics).stream()
                .map(problem -> problem.replace(base, ""))
                .toList();
    }

    private String place(SpecTree tree, String pointer) {
        return tree.location(pointer).toString().replace(folder.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void returnsDocumentsWithoutExternalReferences() {
        SpecTree tree = new SpecReader(diagnostics).load(SpecSource.ofText("a.yaml", """
                a: {$ref: '#/b'}
                example: {$ref: other.yaml}
                x-own: {$ref: other.yaml}
                components:
                  schemas:
                    A: {properties: {$ref: {type: string}}, default: {$ref: other.yaml}}
                  examples: {E: {value: {$ref: other.yaml}}}
                """));
        assertThat(new ExternalReferences(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics).bundle(tree))
                .isSameAs(tree);
    }

    @Test
    void bundlesFilesAndKeepsLocations() throws Exception {
        write(
                "schemas/pet.yaml",
                "# pets\nPet:\n  properties:\n    owner: {$ref: '../people/owner.json'}\n    mate: {$ref: '#/Pet'}\n");
        write(
                "people/owner.json",
                "{\"type\": \"object\", \"properties\": {\"pet\": {\"$ref\": \"../schemas/pet.yaml#/Pet\"},\n"
                        + "\"api\": {\"$ref\": \"../api.yaml#/components/schemas/Api\"}}}");
        SpecTree tree = hoisted("""
                components:
                  schemas:
                    Pet: {$ref: './schemas/pet.yaml#/Pet'}
                    Owner: {$ref: people/owner.json}
                    Api: {type: string}
                """);
        assertThat(problems()).isEmpty();
        assertThat(tree.root().at("/components/schemas/Pet/$ref").textValue())
                .isEqualTo("#/x-callwright-external/schemas~1pet.yaml/Pet");
        assertThat(tree.root().at("/components/schemas/Owner/$ref").textValue())
                .isEqualTo("#/x-callwright-external/people~1owner.json");
        RefResolver resolver = new RefResolver(tree, diagnostics);
        ResolvedNode pet = resolver.resolve(tree.root().at("/components/schemas/Pet"), "/components/schemas/Pet");
        assertThat(pet.pointer()).isEqualTo("/x-callwright-external/schemas~1pet.yaml/Pet");
        assertThat(pet.node().at("/properties/mate/$ref").textValue()).isEqualTo("#" + pet.pointer());
        ResolvedNode owner = resolver.resolve(pet.node().at("/properties/owner"), pet.pointer() + "/properties/owner");
        assertThat(owner.node().at("/properties/pet/$ref").textValue()).isEqualTo("#" + pet.pointer());
        assertThat(owner.node().at("/properties/api/$ref").textValue()).isEqualTo("#/components/schemas/Api");
        assertThat(place(tree, pet.pointer() + "/properties/mate"))
                .isEqualTo("schemas/pet.yaml:5:5 (/Pet/properties/mate)");
        assertThat(place(tree, owner.pointer() + "/properties/api"))
                .isEqualTo("people/owner.json:2:1 (/properties/api)");
        assertThat(place(tree, "/components/schemas/Pet")).isEqualTo("api.yaml:3:5 (/components/schemas/Pet)");
    }

    @Test
    void bundlesPathsParametersAndMappings() throws Exception {
        write("pets get.yaml", "get: {parameters: [{$ref: 'common.yaml#/parameters/limit'}]}");
        write("common.yaml", "parameters:\n  limit: {name: limit, in: query}\nCat: {$anchor: cat}");
        SpecTree tree = hoisted("""
                paths: {/pets: {$ref: 'pets%20get.yaml'}}
                components:
                  schemas:
                    Pet: {discriminator: {propertyName: kind, mapping: {cat: 'common.yaml#/Cat', dog: Dog, own: '#/components/schemas/Pet'}}}
                    Named: {$ref: 'common.yaml#cat'}
                """);
        assertThat(problems()).isEmpty();
        assertThat(tree.root().at("/paths/~1pets/$ref").textValue()).isEqualTo("#/x-callwright-external/pets get.yaml");
        assertThat(tree.root()
                        .at("/x-callwright-external/pets get.yaml/get/parameters/0/$ref")
                        .textValue())
                .isEqualTo("#/x-callwright-external/common.yaml/parameters/limit");
        assertThat(tree.root().at("/components/schemas/Pet/discriminator/mapping"))
                .hasToString(
                        "{\"cat\":\"#/x-callwright-external/common.yaml/Cat\",\"dog\":\"Dog\",\"own\":\"#/components/schemas/Pet\"}");
        assertThat(tree.root().at("/components/schemas/Named/$ref").textValue())
                .isEqualTo("#/x-callwright-external/common.yaml/Cat");
    }

    @Test
    void reportsUnusableFiles() throws Exception {
        write("broken.yaml", "a: b: c");
        SpecTree tree = hoisted("""
                webhooks:
                  w:
                    A: {$ref: missing.yaml#/A}
                    B: {$ref: broken.yaml}
                    C: {$ref: 'file:///etc/pets.yaml'}
                    D: {$ref: A}
                """);
        assertThat(tree.root().at("/webhooks/w/A/$ref").textValue()).isEqualTo("missing.yaml#/A");
        assertThat(problems())
                .containsExactly(
                        "api.yaml:3:9 (/webhooks/w/A/$ref): error: the reference to missing.yaml cannot be followed: there is no"
                                + " such file; check the path",
                        "broken.yaml:1:5: error: this is not valid YAML: a colon cannot stand here; put the text in quotes, o"
                                + "r correct how far the line is indented",
                        "api.yaml:5:9 (/webhooks/w/C/$ref): error: the reference to file:///etc/pets.yaml cannot be followed: it"
                                + " is neither a path nor an http or https URL; write one of them",
                        "api.yaml:6:9 (/webhooks/w/D/$ref): error: the reference to A cannot be followed: there is no such file;"
                                + " check the path");
    }

    @Test
    void rejectsRemoteReferencesUnlessAllowed() throws Exception {
        SpecTree tree = hoisted("a: {$ref: 'http://localhost:1/pet.yaml#/Pet'}");
        assertThat(tree.root().at("/a/$ref").textValue()).isEqualTo("http://localhost:1/pet.yaml#/Pet");
        assertThat(problems())
                .containsExactly(
                        "api.yaml:1:5 (/a/$ref): warning: the reference to http://localhost:1/pet.yaml is not followed: remote references are disabled; set 'remoteReferences' to 'allowed', add the server to 'allowRefs', or download the document and refer to the file");
    }

    @Test
    void followsRemoteReferencesToAServerTheUserNamed() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/a/pet.yaml", exchange -> answer(exchange, "Pet: {$ref: '../b/owner.yaml'}"));
        server.createContext(
                "/b/owner.yaml",
                exchange -> answer(exchange, "{x: {$ref: '/a/pet.yaml#/Pet'}, y: {$ref: 'file:///etc/hosts'}}"));
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort();
            ReferenceRules rules = new ReferenceRules(RemoteReferences.SAME_ORIGIN, List.of(), List.of(url));
            SpecTree tree = hoisted(write("api.yaml", "a: {$ref: '" + url + "/a/pet.yaml#/Pet'}"), rules);
            assertThat(tree.root().path("x-callwright-external").properties())
                    .extracting(java.util.Map.Entry::getKey)
                    .containsExactly(url + "/a/pet.yaml", url + "/b/owner.yaml");
            assertThat(tree.root()
                            .path("x-callwright-external")
                            .path(url + "/b/owner.yaml")
                            .at("/x/$ref")
                            .textValue())
                    .isEqualTo("#/x-callwright-external/" + url.replace("/", "~1") + "~1a~1pet.yaml/Pet");
            assertThat(problems())
                    .containsExactly(url + "/b/owner.yaml:1:37 (/y/$ref): error: the reference to file:///etc/hosts"
                            + " cannot be followed: a document from the network can only refer to http and https URLs; write one, or"
                            + " download both documents");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void rejectsFileReferencesOfTexts() {
        SpecTree tree = new SpecReader(diagnostics).load(SpecSource.ofText("a.yaml", "a: {$ref: b.yaml}"));
        new ExternalReferences(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics).bundle(tree);
        assertThat(problems())
                .containsExactly(
                        "a.yaml:1:5 (/a/$ref): error: the reference to b.yaml cannot be followed: this document was given as text, so it has no folder; give it as a file");
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(text.getBytes(UTF_8));
        exchange.close();
    }
}
