package dev.callwright.core.source.swagger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.parse.SpecDocument;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.converter.SwaggerConverter;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Published Swagger 2.0 documents, read by us and by the converter of swagger-parser, say the same: operations, parameters,
 * media types and types of bodies and responses, headers, security. Where they differ for a reason, it is listed.
 */
final class SecondOpinionTest {
    private static final Path SPECS =
            Path.of("..", "..", "specs").toAbsolutePath().normalize();
    private static final List<String> PINS = List.of("swagger-2-azure", "swagger-2-public", "swagger-2-examples");

    /** Differences that we stand by: the document and the start of the fact. */
    private static final Map<String, List<String>> REASONS = Map.of(
            "media_types.json",
            List.of(
                    // A shared body has the media types of each operation; the other converter gives it any.
                    "POST /mediatypes/analyze body",
                    "POST /mediatypes/analyzeNoAccept body",
                    // The parser, not the conversion, drops contents with an empty schema.
                    "POST /mediatypes/bodyThreeTypes body"),
            // A form is sent as a form, also if 'consumes' names bytes beside it.
            "body-formdata.json",
            List.of("POST /formdata/stream/uploadfile"),
            // A body without a schema that has a type: the other converter drops the type.
            "egnyte.json",
            List.of("POST /pubapi/v1/fs-content/Path body"));

    static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String pin : PINS) {
            JsonNode files = new JsonMapper()
                    .readTree(SPECS.resolve(pin + ".pin.json").toFile())
                    .path("sha256");
            files.fieldNames()
                    .forEachRemaining(file ->
                            documents.add(SPECS.resolve("target").resolve(pin).resolve(file)));
        }
        return documents.stream();
    }

    @Test
    void thereAreFiftyDocuments() throws IOException {
        assertThat(documents()).hasSize(50).allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bothReadTheSame(Path file) throws IOException {
        Map<String, String> ours = DocumentFacts.of(ours(file).openApi());
        Map<String, String> theirs = DocumentFacts.of(theirs(file));
        withoutTheirChoices(theirs, ours);
        Map<String, String> differences = new TreeMap<>();
        TreeSet<String> places = new TreeSet<>(ours.keySet());
        places.addAll(theirs.keySet());
        for (String place : places) {
            if (!String.valueOf(ours.get(place)).equals(String.valueOf(theirs.get(place)))) {
                differences.put(place, ours.get(place) + " instead of " + theirs.get(place));
            }
        }
        List<String> reasons = REASONS.getOrDefault(file.getFileName().toString(), List.of());
        assertThat(reasons)
                .as("differences that are there")
                .allMatch(reason -> differences.keySet().stream().anyMatch(place -> place.startsWith(reason)));
        differences.keySet().removeIf(place -> reasons.stream().anyMatch(place::startsWith));
        assertThat(differences).isEmpty();
        assertThat(ours).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyNodeHasAPlaceInTheDocument(Path file) {
        SpecTree swagger = new SpecReader(new Diagnostics()).load(SpecSource.of(file));
        SpecTree converted = ours(file).tree();
        SwaggerConverterTest.assertEveryNodeHasAPlace(swagger, converted.root(), "", converted);
    }

    private static SpecDocument ours(Path file) {
        return new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), new Diagnostics())
                .load(SpecSource.of(file), List.of());
    }

    private static OpenAPI theirs(Path file) throws IOException {
        return new SwaggerConverter()
                .readContents(Files.readString(file), null, new ParseOptions())
                .getOpenAPI();
    }

    // Without 'consumes' and 'produces' it accepts everything, and we take JSON; it makes schemas of shared form
    // fields.
    private static void withoutTheirChoices(Map<String, String> theirs, Map<String, String> ours) {
        theirs.keySet().removeIf(place -> place.startsWith("schema formData_"));
        for (String place : List.copyOf(theirs.keySet())) {
            if (place.endsWith(" */*") && !ours.containsKey(place)) {
                theirs.put(place.replace("*/*", "application/json"), theirs.remove(place));
            }
        }
    }
}
