package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of constructs.md are what the generator makes of the constructs in them. */
final class ConstructsTest {
    private static final Document DOCUMENT = Document.of("generator/docs/constructs.md");
    private static final String HEAD = """
            openapi: 3.2.0
            info: {title: Rows, version: '1'}
            servers: [{url: https://api.example.com}]
            """;
    private static final String SCHEMAS = """
            components:
              schemas:
                Card: {type: object, required: [number], properties: {type: {const: card}, number: {type: string}}}
                Transfer: {type: object, required: [iban], properties: {type: {const: transfer}, iban: {type: string}}}
            """;

    @TempDir
    private Path temp;

    @Test
    void schemas() throws IOException {
        assertSchemas(Tables.rows(DOCUMENT, "Schema", "Java", "TypeScript"));
    }

    @Test
    void schemasThatAreReadAsAnyValue() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Schema", "Java", "TypeScript", "Warning");
        List<String> warnings = assertSchemas(rows);
        for (List<String> row : rows) {
            assertThat(warnings).as("%s", row).anyMatch(warning -> warning.contains(row.get(3)));
        }
    }

    private List<String> assertSchemas(List<List<String>> rows) throws IOException {
        assertThat(rows).isNotEmpty();
        StringBuilder schema = new StringBuilder(HEAD + "paths: {/rows: {get: {operationId: getRow, responses: {'200':"
                + " {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Row'}}}}}}}}\n"
                + SCHEMAS + "    Row:\n      type: object\n      properties:\n");
        StringBuilder required = new StringBuilder("      required: [");
        for (int i = 0; i < rows.size(); i++) {
            schema.append("        p" + i + "q: " + rows.get(i).get(0) + "\n");
            required.append("p" + i + "q, ");
        }
        Generating.Generated generated =
                Generating.files(write(schema.append(required).append("]\n").toString()));
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            all.assertThat(javaType(generated, "p" + i + "q"))
                    .as("Java: %s", row)
                    .isEqualTo(row.get(1));
            all.assertThat(typeScriptType(generated, "p" + i + "q"))
                    .as("TypeScript: %s", row)
                    .isEqualTo(row.get(2));
        }
        all.assertAll();
        return generated.warnings();
    }

    private static String javaType(Generating.Generated generated, String property) {
        String row = generated.file("/model/Row.java");
        String type = found("public (.+) " + property + "\\(\\)", row);
        Matcher declared = Pattern.compile("public (sealed interface|static final class) " + Pattern.quote(type)
                        + "( extends OpenEnum)?\\b")
                .matcher(row);
        if (!declared.find()) {
            return type;
        }
        return declared.group(1).equals("sealed interface")
                ? "sealed interface"
                : declared.group(2) != null ? "OpenEnum" : "class";
    }

    private static String typeScriptType(Generating.Generated generated, String property) {
        String module = generated.file("/models/row.ts");
        String type = found("(?m)^  " + property + ": (.+);$", module);
        if (!type.startsWith("Row.")) {
            return type;
        }
        Matcher alias = Pattern.compile("export type " + type.substring("Row.".length()) + " = (.+);")
                .matcher(module);
        return alias.find() ? alias.group(1) : "interface";
    }

    @Test
    void parameters() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Parameter", "Value", "Request");
        assertThat(rows).isNotEmpty();
        assertRequests(
                rows, row -> "get: {parameters: [" + row.get(0) + "], ", row -> "{\"p\": " + row.get(1) + "}", "");
    }

    @Test
    void bodies() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Content", "Value", "Request");
        assertThat(rows).isNotEmpty();
        assertRequests(
                rows,
                row -> "post: {requestBody: {required: true, content: " + row.get(0) + "}, ",
                row -> row.get(1),
                "");
    }

    @Test
    void securitySchemes() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Security scheme", "Request");
        assertThat(rows).isNotEmpty();
        StringBuilder schemes = new StringBuilder("  securitySchemes:\n");
        rows.forEach(row -> schemes.append("    s" + rows.indexOf(row) + ": " + row.get(0) + "\n"));
        assertRequests(
                rows, row -> "get: {security: [{s" + rows.indexOf(row) + ": []}], ", row -> "{}", schemes.toString());
    }

    private void assertRequests(
            List<List<String>> rows,
            Function<List<String>, String> operation,
            Function<List<String>, String> arguments,
            String components)
            throws IOException {
        StringBuilder spec = new StringBuilder(HEAD + "paths:\n");
        for (int i = 0; i < rows.size(); i++) {
            String path = "/row" + i + (rows.get(i).get(0).contains("in: path") ? "/{p}" : "");
            spec.append("  " + path + ": {" + operation.apply(rows.get(i)) + "operationId: row" + i
                    + ", responses: {'204': {description: Done.}}}}\n");
        }
        Generating.Generated generated = Generating.files(write(spec + SCHEMAS + components));
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            String request = Generating.curl(generated, "row" + i, arguments.apply(row))
                    .replace("\\\n", " ")
                    .replaceAll("\\s+", " ");
            all.assertThat(request).as("%s", row).contains(row.get(row.size() - 1));
        }
        all.assertAll();
        assertThat(generated.warnings()).isEmpty();
    }

    @Test
    void responses() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Responses", "Java", "TypeScript");
        assertThat(rows).isNotEmpty();
        StringBuilder spec = new StringBuilder(HEAD + "paths:\n");
        for (int i = 0; i < rows.size(); i++) {
            spec.append(
                    "  /row" + i + ": {get: {operationId: row" + i + ", x-callwright: {resource: rows, action: row" + i
                            + "}, responses: "
                            + rows.get(i)
                                    .get(0)
                                    .replace("content:", "description: x, content:")
                                    .replace("{}", "{description: x}")
                            + "}}\n");
        }
        Generating.Generated generated = Generating.files(write(spec + SCHEMAS));
        String java = generated.file("/service/RowsService.java");
        String typeScript = generated.file("/resources/rows.ts");
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            all.assertThat(found("public (.+) row" + i + "\\(\\)", java))
                    .as("Java: %s", row)
                    .isEqualTo(row.get(1));
            all.assertThat(found(
                            "  row" + i + "\\(options\\?: RequestOptions\\): (?:Api|Page)Promise<(.+)> \\{",
                            typeScript))
                    .as("TypeScript: %s", row)
                    .isEqualTo(row.get(2));
        }
        all.assertAll();
    }

    @Test
    void operationsWithWarnings() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Paths and components", "Warning");
        assertThat(rows).isNotEmpty();
        List<String> missing = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> warnings = Generating.warnings(
                    write("{openapi: 3.2.0, info: {title: Rows, version: '1'}, "
                            + row.get(0).substring(1) + "\n"),
                    List.of());
            if (warnings.stream().noneMatch(warning -> warning.contains(row.get(1)))) {
                missing.add(row + ": " + warnings);
            }
        }
        assertThat(missing).isEmpty();
    }

    private Path write(String spec) throws IOException {
        return Files.writeString(temp.resolve("rows.yaml"), spec);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "nothing";
    }
}
