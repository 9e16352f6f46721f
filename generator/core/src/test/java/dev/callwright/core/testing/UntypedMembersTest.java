package dev.callwright.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counter finds what a model says less than a document: here the model of one and the text of another. */
final class UntypedMembersTest {
    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
              "parameters": [{"name": "q", "in": "query", "schema": %1$s}],
              "responses": {"200": {"description": "", "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/A"}}}}}}}},
             "components": {"schemas": {
               "A": {"type": "object", "allOf": [{"$ref": "#/components/schemas/B"}],
                 "properties": {"list": {"type": "array", "items": %1$s}}},
               "B": {"type": "object", "properties": {"member": %1$s, "map": {"type": "object",
                 "additionalProperties": %1$s}}}, "C": {"type": "integer"}, "D": {}}}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "string"}
            {"$ref": "#/components/schemas/C"}
            {"anyOf": [{"type": "string"}, {"properties": {"b": {"type": "string"}}}]}
            {"enum": ["a"]}
            """)
    void findsSchemas(String schema) throws Exception {
        assertThat(found(schema))
                .containsExactlyInAnyOrder(
                        "/paths/~1a/get/parameters/0/schema",
                        "/components/schemas/A/properties/list/items",
                        "/components/schemas/B/properties/member",
                        "/components/schemas/B/properties/map/additionalProperties");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}
            {"description": "any"}
            {"$ref": "#/components/schemas/D"}
            {"anyOf": [{"type": "string"}, {}]}
            """)
    void findsNoSchemaWithoutStructure(String schema) throws Exception {
        assertThat(found(schema)).isEmpty();
    }

    @Test
    void findsNothingInItsOwnDocument() throws Exception {
        Path file = write(DOCUMENT.formatted("{\"type\": \"string\"}"));

        assertThat(UntypedMembers.of(Generation.of(file).api(), new JsonMapper().readTree(file.toFile())))
                .isEmpty();
    }

    private List<String> found(String schema) throws Exception {
        Path untyped = write(DOCUMENT.formatted("{}"));
        return UntypedMembers.of(Generation.of(untyped).api(), new JsonMapper().readTree(DOCUMENT.formatted(schema)));
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("document.json"), text);
    }
}
