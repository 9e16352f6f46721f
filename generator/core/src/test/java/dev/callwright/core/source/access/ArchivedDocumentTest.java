package dev.callwright.core.source.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in jars: their references stay in the jar. */
final class ArchivedDocumentTest {
    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "pet: {type: string}");
        jar = folder.resolve("the api.jar");
        pack(Map.of(
                "v1/openapi.yaml",
                document("../schemas.yaml#/pet"),
                "schemas.yaml",
                "pet: {type: object, properties: {name: {type: string}}}",
                "v1/leaves.yaml",
                document("../../secret.yaml#/pet"),
                "v1/absolute.yaml",
                document(folder.resolve("secret.yaml") + "#/pet"),
                "v1/named.yaml",
                document("file:" + folder.resolve("secret.yaml") + "#/pet")));
    }

    @ParameterizedTest
    @CsvSource({"jar:%1$s!/v1/openapi.yaml", "jar:file:%1$s!/v1/openapi.yaml", "jar:%2$s!/v1/openapi.yaml"})
    void readsADocumentAndWhatItRefersTo(String name) {
        Diagnostics diagnostics = new Diagnostics();
        SpecSource source = SpecSource.of(String.format(name, jar, jar.toUri()));

        var tree = load(source, diagnostics);

        assertThat(diagnostics.all()).isEmpty();
        assertThat(tree.root()
                        .at("/x-callwright-external/..~1schemas.yaml/pet/properties/name/type")
                        .asText())
                .isEqualTo("string");
    }

    @ParameterizedTest
    @CsvSource({
        "leaves, it leads out of the archive of the document",
        "absolute, the archive has no file",
        "named, it leads out of the archive of the document"
    })
    void doesNotReadOutsideTheArchive(String name, String problem) {
        Diagnostics diagnostics = new Diagnostics();

        var tree = load(SpecSource.of("jar:" + jar + "!/v1/" + name + ".yaml"), diagnostics);

        assertThat(diagnostics.all()).singleElement().asString().contains(problem);
        assertThat(tree.root().path("x-callwright-external")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jar:the.jar, write jar:file:api.jar!/openapi.yaml",
        "jar:https://example.com/a.jar!/a.yaml, archives are read from files only",
        "jar:a.jar!/b.jar!/a.yaml, archives in archives are not read",
        "jar:no.jar!/a.yaml, there is no archive no.jar",
        "classpath:a.yaml, only the Maven plugin finds documents",
        "acme:api:1.0!/a.yaml, only the Maven plugin finds documents"
    })
    void saysHowToWriteAName(String name, String problem) {
        assertThatThrownBy(() -> load(SpecSource.of(name), new Diagnostics()))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void suggestsTheRightFile() {
        assertThatThrownBy(() -> load(SpecSource.of("jar:" + jar + "!/v1/openapy.yaml"), new Diagnostics()))
                .hasMessageContaining("the archive has no file v1/openapy.yaml; did you mean v1/openapi.yaml?");
    }

    private static dev.callwright.core.source.tree.SpecTree load(SpecSource source, Diagnostics diagnostics) {
        var document = new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics).load(source, List.of());
        diagnostics.throwIfErrors();
        return document.tree();
    }

    private static String document(String reference) {
        return "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents: {schemas: {Pet: {$ref: '"
                + reference + "'}}}\n";
    }

    private void pack(Map<String, String> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
