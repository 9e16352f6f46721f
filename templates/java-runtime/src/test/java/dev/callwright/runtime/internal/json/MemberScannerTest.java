package dev.callwright.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.JsonValue;
import dev.callwright.runtime.base.UnionType;
import dev.callwright.runtime.internal.object.Alternatives;
import dev.callwright.runtime.sample.Card;
import dev.callwright.runtime.sample.Node;
import dev.callwright.runtime.sample.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberScannerTest {
    private static final UnionType<Source> CARDS = UnionType.of(
            "Cards",
            () -> Alternatives.<Source>of().discriminator("object").object(Card.TYPE, "card"),
            Source.Unknown::new);

    @Test
    void findsAMemberBehindOthers() {
        String json =
                "[1, {\"a\": {\"kind\": \"inner\"}, \"b\": [{\"kind\": \"item\"}, \"kind\"], \"c\": \"kind\", \"\\\"kind\": \"}\","
                        + " \"kind\" : \n\"outer\"}]";

        assertThat(ahead(json).text(json.indexOf("{\"a\""), "kind")).isEqualTo("outer");
        assertThat(ahead(json).text(json.indexOf("{\"kind\": \"inner\""), "kind"))
                .isEqualTo("inner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":{\"kind\":\"x\"}}",
                "{\"kind\":\"\\u0061\"}",
                "{\"\\u006bind\":\"a\"}",
                "{\"kind\":\"a",
                "{\"kind",
                "{\"kind\\",
                "{\"kind\":1}",
                "{\"a\":[}",
                "{\"a\":1",
                "[\"kind\"]",
                ""
            })
    void doesNotTellWhatIsNotThere(String json) {
        assertThat(ahead(json).text(0, "kind")).isNull();
    }

    @Test
    void knowsNoPlaceOutsideTheText() {
        assertThat(ahead("{}").text(-1, "kind")).isNull();
        assertThat(ahead("{}").text(2, "kind")).isNull();
    }

    @Test
    void endsBeforeItHasReadTheTextAgainAndAgain() {
        String json = "{\"a\":\"" + "x".repeat(1000) + "\",\"kind\":\"k\"}";
        MemberScanner ahead = ahead(json);
        int times = 0;
        while (ahead.text(0, "kind") != null) {
            times++;
        }

        assertThat(times).isBetween(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"last4\":\"a\",\"id\":\"c\",\"object\":\"\\u0063ard\"}",
                "{\"last4\":\"a\",\"id\":\"c\",\"\\u006fbject\":\"card\"}"
            })
    void leavesEscapesToTheTree(String json) {
        assertThat(JsonDecoder.decode(CARDS, json)).isEqualTo(Card.TYPE.fromJson(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void readsEveryEncodingWithItsMark(String charset) {
        String json = "{\"last4\":\"ä\",\"id\":\"c\",\"object\":\"card\"}";
        byte[] marked = ("\ufeff" + json).getBytes(Charset.forName(charset));

        assertThat(JsonDecoder.decode(CARDS, marked))
                .isInstanceOf(Card.class)
                .isEqualTo(JsonDecoder.decode(CARDS, json))
                .isEqualTo(Card.TYPE.fromJson(json));
    }

    @Test
    void leavesBadMembersToTheAlternativeItFound() {
        Card card = (Card) CARDS.fromJson("{\"last4\":4,\"id\":\"c\",\"object\":\"card\"}");

        assertThat(card.id()).isEqualTo("c");
        assertThatThrownBy(card::last4).hasMessage("$.last4: expected a string but found the number 4");
    }

    @Test
    void leavesMistakesToTheReaderThatKnowsWhereTheyAre() {
        assertThatThrownBy(() -> Node.TYPE.fromJson("{\"source\":\n {\"id\":\"c\",,\"object\":\"card\"}}"))
                .hasMessageContaining("(line 2, column ");
    }

    @Test
    void findsWhatTheTreeHas() {
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 5_000; round++) {
            JsonValue object = object(random, 3);
            String kind = ahead(object.toString()).text(0, "kind");
            if (kind != null) {
                found++;
                assertThat(object.get("kind")).as(object.toString()).contains(JsonValue.of(kind));
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    private static JsonValue object(Random random, int depth) {
        String[] texts = {"kind", "a", "ä{", "}\"", "\\", "[,", ":", "\n", ""};
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            JsonValue text = JsonValue.of(texts[random.nextInt(texts.length)]);
            JsonValue value = depth == 0 || random.nextBoolean() ? text : object(random, depth - 1);
            members.put(
                    texts[random.nextInt(texts.length)],
                    random.nextInt(4) == 0 ? JsonValue.of(List.of(value, text)) : value);
        }
        return JsonValue.of(members);
    }

    private static MemberScanner ahead(String json) {
        return new MemberScanner(json.getBytes(StandardCharsets.UTF_8));
    }
}
