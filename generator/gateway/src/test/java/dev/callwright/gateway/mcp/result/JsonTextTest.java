package dev.callwright.gateway.mcp.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonTextTest {
    @Test
    void escapesWhatCannotBeSeen() {
        JsonNode text = TextNode.valueOf("a\u202eb\u200b\u2028\u007f\u0085\u0007\ufeff\ud800ü€😀\udb40\udc41");

        assertThat(JsonText.of(text))
                .isEqualTo("\"a\\u202eb\\u200b\\u2028\\u007f\\u0085\\u0007\\ufeff\\ud800ü€😀\\udb40\\udc41\"");
    }

    @Test
    void meansTheSameAndHasTheSizeItCounts() {
        for (int seed = 0; seed < 200; seed++) {
            JsonNode tree = new RandomJson(seed).tree(4);
            String text = JsonText.of(tree);
            long bytes = text.getBytes(StandardCharsets.UTF_8).length;

            assertThat(text).doesNotContain("\n");
            assertThat(JsonText.size(tree, Integer.MAX_VALUE))
                    .as("seed %s", seed)
                    .isEqualTo(bytes);
            assertThat(JsonText.size(tree, bytes)).isEqualTo(bytes);
            assertThat(JsonText.size(tree, bytes - 1)).isGreaterThan(bytes - 1);
            assertThat(JsonText.of(BoundedJson.RESPONSE.read(text).orElseThrow()))
                    .isEqualTo(text);
        }
    }

    @Test
    void keepsNumbersAsTheyWereWritten() {
        String text = "[1.10,12345678901234567890123,1E+400,-0.0,1e-7]";

        assertThat(JsonText.of(BoundedJson.RESPONSE.read(text).orElseThrow()))
                .isEqualTo("[1.10,12345678901234567890123,1E+400,0.0,1E-7]");
        assertThat(JsonNodeFactory.instance.numberNode(1).asText()).isEqualTo("1");
    }
}
