package dev.callwright.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests and warnings in the section about Swagger 2.0 are those of the generator. */
final class SwaggerConstructsTest {
    private static final Document DOCUMENT = Document.of("generator/docs/constructs.md");

    @TempDir
    private Path temp;

    @Test
    void parameters() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Swagger 2.0 parameter", "Arguments", "Request");
        assertThat(rows).isNotEmpty();
        Generating.Generated generated = Generating.files(write(rows));
        SoftAssertions all = new SoftAssertions();
        for (int i = 0; i < rows.size(); i++) {
            String request = Generating.curl(generated, "row" + i, rows.get(i).get(1))
                    .replace("\\\n", " ")
                    .replaceAll("\\s+", " ");
            all.assertThat(request).as("%s", rows.get(i)).contains(rows.get(i).get(2));
        }
        all.assertAll();
        assertThat(generated.warnings()).isEmpty();
    }

    @Test
    void parametersWithWarnings() throws IOException {
        List<List<String>> rows = Tables.rows(DOCUMENT, "Swagger 2.0 parameter", "Warning");
        assertThat(rows).isNotEmpty();
        List<String> warnings = Generating.warnings(write(rows), List.of());
        assertThat(warnings).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(warnings.get(i)).endsWith("warning: " + rows.get(i).get(1));
        }
    }

    private Path write(List<List<String>> rows) throws IOException {
        StringBuilder spec =
                new StringBuilder("swagger: '2.0'\ninfo: {title: Rows, version: '1'}\nhost: api.example.com\npaths:\n");
        for (int i = 0; i < rows.size(); i++) {
            String parameter = rows.get(i).get(0);
            spec.append("  /row" + i + (parameter.contains("in: path") ? "/{p}" : "") + ": {post: {operationId: row" + i
                    + ", parameters: [" + parameter + "], responses: {'204': {description: Done.}}}}\n");
        }
        return Files.writeString(temp.resolve("rows.yaml"), spec);
    }
}
