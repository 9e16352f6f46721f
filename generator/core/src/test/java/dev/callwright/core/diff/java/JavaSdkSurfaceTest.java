package dev.callwright.core.diff.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.Versions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaSdkSurfaceTest {
    private static final String REPOSITORIES = """
            openapi: 3.0.3
            info: {title: Code, version: '1'}
            paths:
              /repositories/{owner}/{name}:
                get:
                  operationId: GetRepository
                  parameters:
                    - {name: owner, in: path, required: true, schema: {type: string}}
                    - {name: name, in: path, required: true, schema: {type: string}}
                  responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}
            """;
    private static final String TAGS = """
            openapi: 3.0.3
            info: {title: Code, version: '1'}
            paths:
              /tags:
                get:
                  operationId: ListTags
                  parameters: []
                  responses: {'200': {description: All., content: {application/json: {schema: {type: string}}}}}
            """;

    @TempDir
    private Path temp;

    @Test
    void tellsThatPathParametersChangedPlaces() throws Exception {
        assertThat(changes(REPOSITORIES, REPOSITORIES.replace("{owner}/{name}", "{name}/{owner}")))
                .containsExactly("behavior String retrieve(String owner, String name) -> String retrieve(String name,"
                        + " String owner)");
    }

    @Test
    void tellsThatTheFirstParameterTakesTheLambdaOfTheOptions() throws Exception {
        String limited = TAGS.replace("[]", "[{name: limit, in: query, schema: {type: integer}}]");
        assertThat(changes(TAGS, limited))
                .contains("source-breaking String list(Consumer<RequestOptions.Builder> options) -> String"
                        + " list(TagListParams params)");
    }

    @Test
    void tellsOnceThatTheApiIsRenamed() {
        Versions versions = Versions.of(TAGS, TAGS.replace("paths:", "x-callwright: {name: Source}\npaths:"));
        assertThat(lines(versions))
                .containsExactly(
                        "source-breaking package sdk.code -> package sdk.source",
                        "source-breaking class CodeClient -> class SourceClient");
    }

    private List<String> changes(String from, String to) throws Exception {
        Versions versions = Versions.of(from, to);
        Proof proof = Proof.of(versions.from(), versions.to(), temp);
        assertThat(proof.missed()).isEmpty();
        assertThat(proof.wrong()).isEmpty();
        return lines(versions);
    }

    private static List<String> lines(Versions versions) {
        return new JavaSdkSurface()
                .changes(versions.from(), versions.to()).stream()
                        .map(JavaSdkSurfaceTest::line)
                        .toList();
    }

    private static String line(SurfaceChange change) {
        return change.impact().key() + " " + change.oldSignature().orElse("") + " -> "
                + change.newSignature().orElse("");
    }
}
