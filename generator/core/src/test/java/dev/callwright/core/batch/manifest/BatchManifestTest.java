package dev.callwright.core.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.GenerationRequest;
import dev.callwright.core.Output;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.source.access.UrlCache;
import dev.callwright.core.source.diagnostic.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchManifestTest {
    private static final Settings NONE = Settings.builder().build();

    @TempDir
    private Path folder;

    @Test
    void hasTheSettingsOfADocumentThenTheDefaults() throws IOException {
        write("shop.yaml", "x".repeat(100));
        write("overlay.yaml", "x".repeat(20));
        List<BatchDocument> documents = read("""
                out: sdks
                defaults: {only: [java, snippets], java: {version: 2.0.0}, overlays: overlay.yaml}
                documents:
                  - {id: shop/v1, spec: shop.yaml}
                  - {spec: 'https://api.example.com/pets.json', only: site, java: {package: com.example.pets}, lock: pets.lock.json}
                """);

        assertThat(documents).extracting(BatchDocument::id).containsExactly("shop/v1", "pets");
        assertThat(documents).extracting(BatchDocument::bytes).containsExactly(120L, (1L << 20) + 20);
        GenerationRequest shop = documents.get(0).request();
        assertThat(shop.out()).isEqualTo(folder.resolve("sdks/shop/v1"));
        assertThat(shop.lock()).contains(folder.resolve("sdks/shop/v1/callwright.lock.json"));
        assertThat(shop.outputs()).containsExactly(Output.JAVA, Output.SNIPPETS);
        assertThat(shop.settings().text(Setting.SPEC))
                .contains(folder.resolve("shop.yaml").toString());
        GenerationRequest pets = documents.get(1).request();
        assertThat(pets.lock()).contains(folder.resolve("pets.lock.json"));
        assertThat(pets.outputs()).containsExactly(Output.SITE);
        assertThat(pets.settings().text(Setting.JAVA_VERSION)).contains("2.0.0");
        assertThat(pets.settings().text(Setting.JAVA_PACKAGE)).contains("com.example.pets");
    }

    @Test
    void takesFlagsFirst() throws IOException {
        Settings flags = Settings.builder()
                .set(Setting.OUT, Optional.of("there"))
                .set(Setting.ONLY, List.of("typescript"))
                .build();
        write("batch.yaml", "{documents: [{spec: shop.yaml, only: java}]}");

        List<BatchDocument> documents = BatchManifest.read(folder.resolve("batch.yaml"), flags, UrlCache.none());

        assertThat(documents.get(0).request().out()).isEqualTo(Path.of("there/shop"));
        assertThat(documents.get(0).request().outputs()).containsExactly(Output.TYPESCRIPT);
    }

    @Test
    void findsTheFilesOfAPattern() throws IOException {
        write("apis/shop/v1/openapi.yaml", "");
        write("apis/pets/openapi.json", "");
        write("more/b c.yaml", "");
        List<BatchDocument> documents = read("""
                out: sdks
                documents:
                  - {specs: 'apis/**/openapi.{yaml,json}', tags: public}
                  - {specs: more/*.yaml, id: 'other/{path}'}
                """);

        assertThat(documents).extracting(BatchDocument::id).containsExactly("pets", "shop/v1", "other/b_c");
        assertThat(documents.get(1).request().settings().text(Setting.SPEC))
                .contains(folder.resolve("apis/shop/v1/openapi.yaml").toString());
        assertThat(documents.get(1).request().settings().text(Setting.TAGS)).contains("public");
        assertThat(documents.get(2).request().out()).isEqualTo(folder.resolve("sdks/other/b_c"));
    }

    @Test
    void suggestsTheRightKey() {
        assertRefused(
                "out: sdks\ndocuments:\n  - {spek: shop.yaml}\ndefault: {}",
                ":3:6 (/documents/0/spek): error: documents: unknown setting 'spek'; did you mean 'spec'?",
                ":4:1 (/default): error: unknown setting 'default'; did you mean 'defaults'?");
        assertRefused(
                "out: sdks\ndefaults: {lock: x}\ndocuments: [{spec: shop.yaml, only: jawa}]",
                "unknown setting 'lock'",
                "(/documents/0/only): error: 'documents.only' is 'jawa', but must be ");
    }

    @Test
    void refusesDocumentsThatWriteToOnePlace() {
        assertRefused(
                """
                out: sdks
                documents:
                  - {id: shop, spec: a.yaml}
                  - {id: Shop, spec: b.yaml}
                  - {id: shop/v2, spec: c.yaml}
                  - {id: d, spec: d.yaml, lock: x.lock.json}
                  - {id: e, spec: e.yaml, lock: ./x.lock.json}
                """,
                ":4:5 (/documents/1): error: the documents 'Shop' (" + folder.resolve("b.yaml") + ") and 'shop' ("
                        + folder.resolve("a.yaml") + ") of " + folder.resolve("batch.yaml")
                        + ":3:5 (/documents/0) have the same folder (file systems may ignore letter case); give each an 'id'",
                ":5:5 (/documents/2): error: the documents 'shop/v2' (" + folder.resolve("c.yaml") + ") and 'shop' ("
                        + folder.resolve("a.yaml") + ") of " + folder.resolve("batch.yaml")
                        + ":3:5 (/documents/0) would write one into the folder of the other",
                ":7:5 (/documents/4): error: the documents 'e' (" + folder.resolve("e.yaml") + ") and 'd' ("
                        + folder.resolve("d.yaml") + ") of " + folder.resolve("batch.yaml")
                        + ":6:5 (/documents/3) have the lock file ");
    }

    @Test
    void listsTheFirstOfManyThatShareAFolder() {
        assertRefused(
                "out: sdks\ndocuments:\n" + "  - {spec: a.yaml}\n".repeat(14),
                "error: 3 more documents have no folder of their own");
    }

    @Test
    void saysWhatIsMissing() {
        assertRefused("documents: [{spec: a.yaml}]", "'out' (the folder for the outputs) is missing");
        assertRefused("out: sdks", "'documents' has no document");
        assertRefused(
                "out: sdks\ndocuments: [{id: a}, {spec: a.yaml, specs: '*.yaml'}, {specs: 'x*.json'}, {specs: '*.yaml', id: a}]",
                ":2:13 (/documents/0): error: a document needs either 'spec'",
                ":2:22 (/documents/1): error: a document needs either 'spec'",
                "(/documents/2/specs): error: no file matches 'x*.json'",
                "(/documents/3/id): error: 'id' is of several documents, so it needs {path}");
        assertRefused(
                "out: sdks\ndocuments: [{spec: a.yaml, id: " + "a".repeat(300) + "}]",
                "cannot be the folder of a document");
    }

    private void assertRefused(String manifest, String... messages) {
        assertThatThrownBy(() -> read(manifest))
                .isInstanceOf(SpecException.class)
                .hasMessageContainingAll(messages);
    }

    private List<BatchDocument> read(String manifest) throws IOException {
        return BatchManifest.read(write("batch.yaml", manifest), NONE, UrlCache.none());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
