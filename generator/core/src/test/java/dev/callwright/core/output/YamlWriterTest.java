package dev.callwright.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.sample.Json;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.read.SpecReader;
import dev.callwright.core.source.tree.SpecSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class YamlWriterTest {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "a b",
            "a  b",
            "a ",
            " a",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "a#b",
            "#a",
            "- a",
            "-",
            "?",
            "? a",
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "null",
            "~",
            "true",
            "1",
            "1.0",
            "1e3",
            "0o7",
            "0x1f",
            "1_000",
            "12:30",
            ".inf",
            "2026-01-01",
            "=",
            "<<",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            "it's",
            "{a}",
            "[a]",
            "a\nb",
            "a\nb\n",
            "a\n\n",
            "\na",
            "a\n b",
            " a\nb",
            "a\n\nb\n\n\n",
            "a\n  \nb",
            "\n",
            "\n\n",
            "a\r\nb",
            "a\tb",
            "\ta",
            "a\n\tb",
            "---\na",
            "...\n",
            "a\u0000b",
            "a\u0085b",
            "a\u2028b\nc",
            "\ufeffa",
            "\u202eabc",
            "\ud83d\ude00",
            "\udb40\udc41\nb",
            "\u00e9t\u00e9",
            "C:\\x",
            "$.paths['/a'].get",
            "/a/{b}",
            "a\\\nb",
            "key".repeat(700));

    private static JsonNode read(String yaml) {
        return new SpecReader(new Diagnostics())
                .load(SpecSource.ofText("it.yaml", yaml))
                .root();
    }

    @Test
    void textsAreReadAsTheyWere() {
        for (String text : TEXTS) {
            ObjectNode object = new JsonMapper().createObjectNode();
            object.put("value", text).putArray("list").add(text).addArray().add(text);
            object.putObject("map").put(text, text).put(text + "2", 1);
            object.withArray("objects").addObject().put(text, text).put("b", text);
            assertThat(read(YamlWriter.write(object))).as(text).isEqualTo(object);
        }
    }

    @Test
    void otherValuesAreReadAsTheyWere() {
        JsonNode object =
                Json.parse("{\"a\": [1, 2.50, -3.5e30, 123456789012345678901234567890, true, null, [], {}, [[1], []],"
                        + " [{\"a\": [{}]}]], \"b\": {\"c\": {}}, \"d\": {}}");
        assertThat(read(YamlWriter.write(object)).toString()).isEqualTo(object.toString());
    }

    @Test
    void randomTextsAreReadAsTheyWere() {
        long seed = 7;
        Random random = new Random(seed);
        String signs = "ab:#-?'\"\\\n\n  {}[],&*!|>%@`1.\u00e9";
        ArrayNode list = new JsonMapper().createArrayNode();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            list.add(text.toString());
        }
        ObjectNode object = new JsonMapper().createObjectNode();
        object.set("list", list);
        assertThat(read(YamlWriter.write(object))).isEqualTo(object);
    }

    @Test
    void codeIsWrittenAsLines() {
        ObjectNode object =
                new JsonMapper().createObjectNode().put("version", "1.0").put("source", "a {\n  b: #c\n\n}\n");
        assertThat(YamlWriter.write(object)).isEqualTo("""
                version: "1.0"
                source: |
                  a {
                    b: #c

                  }
                """);
    }
}
