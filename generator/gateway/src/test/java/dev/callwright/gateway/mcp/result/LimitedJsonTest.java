package dev.callwright.gateway.mcp.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LimitedJsonTest {
    private static final int LIMIT = 4_000;
    private static final String ADVICE = "Ask for less.";

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    @Test
    void leavesWhatFitsAsItIs() {
        JsonNode body = nodes.objectNode().put("id", "o1");

        assertThat(JsonText.of(limited(body, List.of()))).isEqualTo("{\"status\":200,\"body\":{\"id\":\"o1\"}}");
    }

    @Test
    void leavesOutTheLastItemsOfAnArray() {
        ObjectNode body = nodes.objectNode();
        ArrayNode data = body.putArray("data");
        for (int i = 0; i < 1_000; i++) {
            data.addObject().put("id", "order" + i).put("total", i);
        }
        body.put("has_more", true);

        JsonNode result = limited(body, List.of("A note."));

        int kept = result.path("body").path("data").size();
        assertThat(kept).isBetween(50, 110);
        assertThat(result.path("body").path("data").path(kept - 1)).isEqualTo(data.get(kept - 1));
        assertThat(result.path("body").path("has_more").asBoolean()).isTrue();
        assertThat(texts(result.path("notes")))
                .containsExactly(ADVICE, "Left out of $.data: " + (1_000 - kept) + " of 1000 items.", "A note.");
    }

    @Test
    void cutsLongStringsAndKeepsWhatIsShort() {
        ObjectNode body = nodes.objectNode().put("text", "😀\u202e".repeat(5_000));
        body.put("id", "o1");
        body.put("other", "x".repeat(100));

        JsonNode result = limited(body, List.of());

        assertThat(result.path("body").path("id").asText()).isEqualTo("o1");
        assertThat(result.path("body").path("other").asText()).hasSize(100);
        assertThat(result.path("body").path("text").asText())
                .startsWith("😀\u202e😀")
                .matches("(?s)(😀\u202e|😀)*… \\(\\d+ characters left out\\)");
        assertThat(result.path("notes").path(1).asText()).matches("Left out of \\$.text: \\d+ of 15000 characters\\.");
    }

    @Test
    void doesNotLetOneLongItemKeepTheOthersOut() {
        ObjectNode body = nodes.objectNode();
        ArrayNode data = body.putArray("data");
        data.addObject().put("text", "x".repeat(20_000));
        data.addObject().put("id", "o2");
        data.addObject().put("id", "o3");

        JsonNode items = limited(body, List.of()).path("body").path("data");

        assertThat(items).hasSize(3);
        assertThat(items.path(0).path("text").asText()).startsWith("xxxx").endsWith(" characters left out)");
        assertThat(items.path(2).path("id").asText()).isEqualTo("o3");
    }

    @Test
    void neverExceedsTheLimitAndIsAlwaysJson() {
        int cut = 0;
        for (int seed = 0; seed < 200; seed++) {
            RandomJson random = new RandomJson(seed);
            JsonNode body = nodes.objectNode().set("all", big(random));
            List<String> notes = Collections.nCopies(seed % 12, random.text(300));
            ObjectNode result = nodes.objectNode().put("status", 200).put("requestId", "x".repeat(seed * 7 % 1_400));

            new LimitedJson(LIMIT, ADVICE).add(result, "body", body, notes);
            String text = JsonText.of(result);

            assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(LIMIT);
            assertThat(JsonText.of(BoundedJson.RESPONSE.read(text).orElseThrow()))
                    .isEqualTo(text);
            cut += result.path("notes").path(0).asText().equals(ADVICE) ? 1 : 0;
        }
        assertThat(cut).as("those that had to be cut").isBetween(60, 199);
    }

    @Test
    void usesMostOfTheLimit() {
        for (int seed = 0; seed < 100; seed++) {
            ArrayNode body = nodes.arrayNode();
            RandomJson random = new RandomJson(seed);
            for (int i = 0; i < 2_000; i++) {
                body.addObject().put("id", i).put("name", random.text(6));
            }

            JsonNode result = limited(body, List.of());

            assertThat(JsonText.size(result, LIMIT)).as("seed %s", seed).isGreaterThan(LIMIT - 2_000);
        }
    }

    @Test
    void survivesDepthAndBreadth() {
        JsonNode deep = nodes.textNode("x".repeat(20_000));
        for (int i = 0; i < 450; i++) {
            deep = i % 2 == 0 ? nodes.arrayNode().add(deep) : nodes.objectNode().set("inner", deep);
        }
        ObjectNode broad = nodes.objectNode();
        for (int i = 0; i < 200_000; i++) {
            broad.put("field" + i, i);
        }

        assertThat(JsonText.size(limited(deep, List.of()), LIMIT)).isLessThanOrEqualTo(LIMIT);
        assertThat(JsonText.size(limited(broad, List.of()), LIMIT)).isLessThanOrEqualTo(LIMIT);
        assertThat(limited(broad, List.of()).path("body").path("field0").asInt(-1))
                .isZero();
    }

    @Test
    void startsOfTextsFit() {
        assertThat(LimitedJson.start("abc", 5)).isEqualTo("abc");
        assertThat(LimitedJson.start("abcdefgh", 8)).isEqualTo("abc…");
        assertThat(LimitedJson.start("😀😀😀", 10)).isEqualTo("😀…");
    }

    private static JsonNode big(RandomJson random) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 12; i++) {
            all.add(random.tree(4));
        }
        return all;
    }

    private JsonNode limited(JsonNode body, List<String> notes) {
        ObjectNode result = nodes.objectNode().put("status", 200);
        new LimitedJson(LIMIT, ADVICE).add(result, "body", body, notes);
        return result;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
