package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.testing.JavaCompilation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of inline schemas are declared in what they stand in. */
final class NestedTypesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            servers: [{url: https://example.com}]
            paths:
              /orders:
                post:
                  operationId: createOrder
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            shipping:
                              type: object
                              properties:
                                address: {type: object, properties: {city: {type: string}}}
                                speed: {type: string, enum: [slow, fast]}
                            consumer: {type: object, properties: {list: {type: object, properties: {optional: {type: string}}}}}
                            source:
                              oneOf:
                              - {$ref: '#/components/schemas/card'}
                              - {type: object, required: [iban], properties: {iban: {type: string}}}
                              - {type: string}
                  responses:
                    '200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}
                get:
                  operationId: listOrders
                  parameters: [{name: starting_after, in: query, schema: {type: string}}]
                  x-callwright: {pagination: {kind: lastId, items: data, after: starting_after}}
                  responses:
                    '200':
                      description: Some.
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [data]
                            properties:
                              data:
                                type: array
                                items: {type: object, required: [id], properties: {id: {type: string}}}
            components:
              schemas:
                card: {type: object, required: [number], properties: {number: {type: string}}}
                order:
                  type: object
                  properties:
                    error: {type: object, properties: {code: {type: string, enum: [lost]}}}
                    parts: {type: array, items: {type: object, properties: {order: {type: object, properties: {id: {type: string}}}}}}
            """;

    @TempDir
    private Path folder;

    private Generation generation;

    @BeforeEach
    void generate() throws Exception {
        generation = Generation.of(Files.writeString(folder.resolve("shop.yaml"), SPEC));
    }

    private String source(String path) {
        return generation.javaSources().stream()
                .filter(file -> file.path().endsWith(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void compilesWithItsSnippetsOutsideOfAModule() throws Exception {
        assertThat(JavaCompilation.of(
                                generation.files().stream()
                                        .filter(file -> file.path().endsWith(".java"))
                                        .toList(),
                                folder.resolve("classes"),
                                JavaCompilation.runtimeClassPath())
                        .messages())
                .isEmpty();
    }

    @Test
    void inlineSchemasAreClassesInThoseThatTheyStandIn() {
        assertThat(source("model/OrderCreateParams.java"))
                .contains("    public static final class Shipping extends ApiObject {")
                .contains("        public static final class Address extends ApiObject {")
                .contains("        public static final class Speed extends OpenEnum {")
                .contains("        public Builder shipping(Consumer<Shipping.Builder> shipping) {")
                .contains("ObjectType.of(\"OrderCreateParams.Shipping.Address\", new Address(NONE))");
        assertThat(source("model/Order.java")).contains("    public static final class Error extends ApiObject {");
    }

    @Test
    void aUnionWithAModelIsSealed() {
        assertThat(source("model/OrderCreateParams.java"))
                .contains("    public sealed interface Source extends ApiUnion permits Source.OfString, Card, ");
        assertThat(source("model/Card.java")).contains("implements OrderCreateParams.Source {");
    }

    @Test
    void snippetsImportTheOutermostClass() {
        assertThat(generation.files())
                .filteredOn(file -> file.path().equals("snippets/createOrder/full.java"))
                .extracting(GeneratedFile::content)
                .singleElement()
                .asString()
                .contains("import sdk.shop.model.OrderCreateParams;\n")
                .contains(".shipping(s -> s")
                .contains(".address(a -> a.city(\"Springfield\"))")
                .contains(".speed(OrderCreateParams.Shipping.Speed.SLOW)");
    }
}
