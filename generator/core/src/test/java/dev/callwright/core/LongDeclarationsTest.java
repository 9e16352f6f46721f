package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.testing.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that would make a file too long are declared on their own. */
final class LongDeclarationsTest {
    private static final int LIMIT = 3_000;

    @TempDir
    private Path folder;

    @Test
    void noFileIsLongerThanThreeThousandLines() throws Exception {
        List<GeneratedFile> files = generate(40);

        assertThat(files)
                .filteredOn(
                        file -> file.path().contains("/model/"))
                .extracting(GeneratedFile::path)
                .extracting(path -> path.replaceAll(".*/sdk/pay/", ""))
                .contains("model/PaymentCreateParams.java", "model/PaymentCreateOptionsMethod0.java");
        assertThat(files)
                .allSatisfy(file -> assertThat(file.content().lines().count())
                        .as(file.path())
                        .isLessThanOrEqualTo(LIMIT));
    }

    @Test
    void whatFitsStandsWhereItsSchemaStands() throws Exception {
        assertThat(generate(5))
                .filteredOn(file -> file.path().contains("/model/"))
                .extracting(GeneratedFile::path)
                .extracting(path -> path.replaceAll(".*/sdk/pay/", ""))
                .containsExactly("model/PaymentCreateParams.java", "model/package-info.java");
    }

    private List<GeneratedFile> generate(int methods) throws Exception {
        ObjectNode root = new JsonMapper().createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", "Pay").put("version", "1");
        root.putArray("servers").addObject().put("url", "https://example.com");
        ObjectNode operation =
                root.putObject("paths").putObject("/payments").putObject("post").put("operationId", "createPayment");
        operation.putObject("responses").putObject("204").put("description", "");
        ObjectNode body = operation
                .putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object")
                .putObject("properties");
        body.putObject("amount").put("type", "integer");
        ObjectNode options = body.putObject("options").put("type", "object").putObject("properties");
        for (int i = 0; i < methods; i++) {
            ObjectNode method =
                    options.putObject("method" + i).put("type", "object").putObject("properties");
            for (int j = 0; j < 5; j++) {
                method.putObject("text" + j).put("type", "string").put("description", "A text. ".repeat(30));
            }
            method.putObject("mode")
                    .put("type", "string")
                    .putArray("enum")
                    .add("slow")
                    .add("fast");
        }
        Path spec = Files.writeString(folder.resolve("pay.json"), root.toString());
        return Generation.of(spec).javaSources();
    }
}
