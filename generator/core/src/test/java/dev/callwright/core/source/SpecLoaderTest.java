package dev.callwright.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.StripeDocuments;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.tree.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpecLoaderTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final SpecLoader loader = new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics);

    @Test
    void loadsADocumentWithItsOverlay() {
        SpecDocument document = loader.load(
                SpecSource.of(StripeDocuments.identity()), List.of(SpecSource.of(StripeDocuments.overlay())));
        // The document does not contain the file upload, for which the overlay has an optional action.
        assertThat(Problems.of(diagnostics)).isEmpty();
        assertThat(document.openApi().getPaths()).isNotEmpty();
        assertThat(document.tree().root().at("/x-callwright/name").textValue()).isEqualTo("Stripe");
        assertThat(document.tree().location("/x-callwright/name").source()).endsWith("stripe-overlay.yaml");
    }

    @Test
    void overlaysMayReferToFilesNextToTheDocument(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("api.yaml"), "openapi: 3.1.0\ninfo: {title: T, version: 1}\npaths: {}");
        Files.writeString(folder.resolve("schemas.yaml"), "A: {$ref: '#/B'}");
        Path elsewhere = Files.createDirectory(folder.resolve("overlays"));
        Path overlay = Files.writeString(
                elsewhere.resolve("o.yaml"),
                "overlay: 1.0.0\ninfo: {title: T, version: 1}\nactions:\n"
                        + "- {target: $, update: {webhooks: {w: {$ref: 'schemas.yaml#/A'}}}}");
        List<String> problems = Problems.of(
                () -> loader.load(SpecSource.of(folder.resolve("api.yaml")), List.of(SpecSource.of(overlay))));
        assertThat(problems)
                .singleElement()
                .asString()
                .endsWith(
                        "schemas.yaml:1:5 (/A/$ref): error: schemas.yaml#/B does not exist; correct the reference or add its target");
    }

    @Test
    void reportsAWrongDocumentFirst() {
        assertThat(Problems.of(
                        () -> loader.load(SpecSource.ofText("a.yaml", "a: 1"), List.of(SpecSource.of("missing.yaml")))))
                .containsExactly(
                        "a.yaml:1:1: error: this is not an OpenAPI document: it has neither 'openapi' nor 'swagger'; give"
                                + " the document that starts with one of them");
    }
}
