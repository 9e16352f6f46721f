package dev.callwright.core.source.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.source.SpecLoader;
import dev.callwright.core.source.access.ReferenceRules;
import dev.callwright.core.source.access.RemoteReferences;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MisspelledKeysTest {
    private static final String OPENAPI = """
            openapi: VERSION
            info: {title: t, version: '1'}
            server: []
            paths:
              /a:
                psot: {responses: {'200': {description: ok}}}
                get:
                  opertionId: a
                  sumary: s
                  x-sumary: s
                  parameters: [{name: p, in: query, shema: {type: string}}]
                  responses:
                    defualt: {description: ok}
                    '200': {description: ok, contnet: {}}
                    '201': {description: ok, content: {application/json: {schema: {$re: '#/components/schemas/o'}}}}
            components:
              schemas:
                o: {type: object, requred: [id], note: n, properties: {requred: {type: string, enums: [a]}}}
            """;

    private static final String SWAGGER = """
            swagger: '2.0'
            info: {title: t, version: '1'}
            paths:
              /a:
                get:
                  produce: [application/json]
                  parameters: [{name: p, in: query, type: string, colectionFormat: csv}]
                  responses: {'200': {description: ok, schemas: {type: string}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0", "3.2.0"})
    void suggestsTheMemberThatIsMeant(String version) {
        assertThat(warnings(OPENAPI.replace("VERSION", version)))
                .contains(
                        warning("3:1 (/server)", "server", "servers"),
                        warning("6:5 (/paths/~1a/psot)", "psot", "post"),
                        warning("8:7 (/paths/~1a/get/opertionId)", "opertionId", "operationId"),
                        warning("9:7 (/paths/~1a/get/sumary)", "sumary", "summary"),
                        warning("11:41 (/paths/~1a/get/parameters/0/shema)", "shema", "schema"),
                        warning("13:9 (/paths/~1a/get/responses/defualt)", "defualt", "default"),
                        warning("14:34 (/paths/~1a/get/responses/200/contnet)", "contnet", "content"),
                        warning(
                                "15:72 (/paths/~1a/get/responses/201/content/application~1json/schema/$re)",
                                "$re",
                                "$ref"),
                        warning("18:23 (/components/schemas/o/requred)", "requred", "required"),
                        warning("18:84 (/components/schemas/o/properties/requred/enums)", "enums", "enum"))
                .filteredOn(line -> line.contains("did you mean"))
                .hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0.3", "3.1.0"})
    void saysOfEachMemberOnce(String version) {
        assertThat(warnings(OPENAPI.replace("VERSION", version)))
                .filteredOn(line -> line.contains("psot"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "6:7 (/paths/~1a/get/produce), produce, produces",
        "7:55 (/paths/~1a/get/parameters/0/colectionFormat), colectionFormat, collectionFormat",
        "8:44 (/paths/~1a/get/responses/200/schemas), schemas, schema"
    })
    void knowsSwagger(String place, String key, String meant) {
        assertThat(warnings(SWAGGER)).contains(warning(place, key, meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"favourite", "x-psot", "get2put"})
    void leavesOtherMembersToTheParser(String key) {
        assertThat(warnings(OPENAPI.replace("VERSION", "3.0.3").replace("psot", key)))
                .filteredOn(line -> line.contains(key))
                .noneMatch(line -> line.contains("did you mean"));
    }

    private static String warning(String place, String key, String meant) {
        return "a.yaml:" + place + ": warning: OpenAPI defines no member '" + key
                + "' here, so it is ignored; did you mean '" + meant + "'?";
    }

    private static List<String> warnings(String text) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecLoader(ReferenceRules.of(RemoteReferences.REFUSED), diagnostics)
                .load(SpecSource.ofText("a.yaml", text), List.of());
        return diagnostics.all().stream().map(Diagnostic::toString).toList();
    }
}
