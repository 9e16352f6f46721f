package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The READMEs of the packages and the comments of the client say what is true for the API. */
final class ReadmesTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers: [{url: https://example.com}]
            %s
            paths: {/pets: {get: {operationId: ListPets, %s responses: {'200': {description: All.,
              content: {application/json: {schema: {type: object, properties: {
                data: {type: array, items: {type: string}}, next_cursor: {type: string}}}}}}}}}}
            """;

    @TempDir
    private Path folder;

    /** Columns: the security scheme; a file; texts that it contains; texts that it does not contain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                             | typescript/README.md     | `shop` is a client with default options.; "
                        + "new Caller(shopSettings); const item of list  | API_KEY; apiKey",
                "                             | typescript/src/client.ts | A client with these options. | API key",
                "                             | java/README.md           | Lists are pages | API_KEY; Credential",
                "{type: http, scheme: basic}  | typescript/README.md     | `basicAuth` (user name and password), a base; "
                        + "new Caller(shopSettings, { basicAuth: { username: '...'  | API_KEY; apiKey",
                "{type: http, scheme: basic}  | java/README.md           | `ShopClient.builder().credential(\"login\", "
                        + "Credential.basic(user, password)).build()` is  | API_KEY",
                "{type: http, scheme: bearer} | typescript/README.md     | variable `SHOP_API_KEY`; "
                        + "new Caller(shopSettings, { apiKey: '...' })  | basicAuth",
                "{type: http, scheme: bearer} | typescript/src/client.ts | It reads the API key when  | these options",
            })
    void saysHowCredentialsAreGiven(String scheme, String file, String contained, String absent) throws IOException {
        String security =
                scheme == null ? "" : "security: [{login: []}]\ncomponents: {securitySchemes: {login: " + scheme + "}}";
        String text = file(
                SPEC.formatted(security, "parameters: [{name: cursor, in: query, schema: {type: string}}],"), file);
        assertThat(text).contains(texts(contained)).doesNotContain(texts(absent));
    }

    @ParameterizedTest
    @CsvSource({"java/README.md, Lists are pages", "typescript/README.md, autoPagingToArray"})
    void saysNothingOfPagesWithoutAny(String file, String absent) throws IOException {
        assertThat(file(SPEC.formatted("", ""), file)).doesNotContain(absent);
    }

    private static List<String> texts(String column) {
        return Arrays.stream(column.split(";")).map(String::strip).toList();
    }

    private String file(String spec, String path) throws IOException {
        Path document = Files.writeString(folder.resolve("api.yaml"), spec);
        return Generation.of(document, Settings.builder().build()).files().stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
    }
}
