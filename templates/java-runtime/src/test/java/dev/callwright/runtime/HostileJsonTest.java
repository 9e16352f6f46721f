package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.json.JsonDecoder;
import dev.callwright.runtime.sample.Card;
import dev.callwright.runtime.sample.Node;
import dev.callwright.runtime.sample.Source;
import dev.callwright.runtime.sample.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is made to cost more than its bytes, or to be read in two ways. */
@Timeout(60)
class HostileJsonTest {
    private static String nested(String open, String inside, String close, int depth) {
        return open.repeat(depth) + inside + close.repeat(depth);
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of(Codecs.ANY, "[", "", "]"),
                Arguments.of(Codecs.ANY, "{\"a\":", "1", "}"),
                Arguments.of(Node.TYPE, "{\"id\":\"n\",\"next\":", "null", "}"),
                Arguments.of(Node.TYPE, "{\"id\":\"n\",\"unknown\":", "1", "}"),
                Arguments.of(Node.TYPE, "{\"id\":\"n\",\"count\":", "1", "}"),
                Arguments.of(Source.TYPE, "{\"iban\":", "1", "}"),
                Arguments.of(Tree.TYPE, "{\"child\":", "1", "}"),
                Arguments.of(Codec.list(Codecs.ANY), "[", "", "]"));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void refusesMoreThan500Levels(Codec<?> codec, String open, String inside, String close) {
        assertThat(JsonDecoder.decode(codec, nested(open, inside, close, 500))).isNotNull();
        for (int depth : List.of(501, 100_000)) {
            assertThatThrownBy(() -> JsonDecoder.decode(codec, nested(open, inside, close, depth)))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageStartingWith(
                            "$: this JSON has more than 500 arrays and objects in each other, or a number");
        }
    }

    @ParameterizedTest
    @MethodSource("deep")
    void comparesAndWritesWhatItReads(Codec<?> codec, String open, String inside, String close) throws Exception {
        String json = nested(open, inside, close, 500);
        Object value = JsonDecoder.decode(codec, json);
        // A quarter of the stack that threads mostly have.
        Thread thread = new Thread(
                null,
                () -> {
                    assertThat(value).isEqualTo(JsonDecoder.decode(codec, json));
                    assertThat(value.hashCode())
                            .isEqualTo(JsonDecoder.decode(codec, json).hashCode());
                    assertThat(value.toString()).isNotEmpty();
                },
                "small stack",
                1 << 20);
        List<Throwable> problems = new java.util.concurrent.CopyOnWriteArrayList<>();
        thread.setUncaughtExceptionHandler((unused, problem) -> problems.add(problem));
        thread.start();
        thread.join();

        assertThat(problems).isEmpty();
    }

    @Test
    void triesEachPartOfAUnionOnce() {
        for (String mark : List.of("1", "true", "\"x\"")) {
            long before = Tree.MADE.get();
            Tree tree = Tree.TYPE.fromJson(nested("{\"child\":", "{}", ",\"mark\":" + mark + "}", 400));

            // Without a memory it would be 2 to the power of 400.
            assertThat(Tree.MADE.get() - before).isLessThan(10_000);
            assertThat(tree).isInstanceOf(mark.equals("true") ? Tree.Flagged.class : Tree.Numbered.class);
        }
    }

    @Test
    void takesTheLastOfMembersThatAreThereTwice() {
        Node node = Node.TYPE.fromJson("{\"id\":\"a\",\"count\":1,\"x\":1,\"id\":\"b\",\"count\":2,\"x\":2}");

        assertThat(node.id()).isEqualTo("b");
        assertThat(node.count()).contains(2L);
        assertThat(node.additionalProperties()).containsEntry("x", JsonValue.of(2));
        assertThat(JsonValue.parse("{\"a\":1,\"a\":[]}")).isEqualTo(JsonValue.parse("{\"a\":[]}"));
    }

    @Test
    void takesTheLastDiscriminator() {
        String account = "{\"object\":\"card\",\"id\":\"c\",\"object\":\"boat\",\"iban\":\"DE\",\"balance\":1}";

        assertThat(Source.TYPE.fromJson(account)).isNotInstanceOf(Card.class);
        assertThat(Source.TYPE.fromJson("{\"object\":\"boat\",\"id\":\"c\",\"object\":\"card\"}"))
                .isInstanceOf(Card.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e100000000", "1e-100000000", "1e2147483647", "-1E+99999999999", "1e10001", "0e100000000"})
    void keepsNumbersWithHugeExponentsAsTheyAre(String number) {
        Node node = Node.TYPE.fromJson("{\"id\":\"n\",\"count\":" + number + ",\"x\":" + number + "}");

        assertThatThrownBy(node::count)
                .isInstanceOf(DecodingException.class)
                .hasMessage("$.count: expected an integer of 64 bits but found the number " + number);
        assertThat(node.additionalProperties().get("x")).hasToString(number);
        assertThatThrownBy(() -> JsonDecoder.decode(Codecs.NUMBER, number))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$: expected a number with a smaller exponent but found the number ");
        assertThatThrownBy(() -> JsonDecoder.decode(Codecs.DECIMAL_STRING, "\"" + number + "\""))
                .isInstanceOf(DecodingException.class);
    }

    @Test
    void readsNumbersThatPeopleReckonWith() {
        assertThat(JsonDecoder.decode(Codecs.NUMBER, "1e308")).isEqualByComparingTo(new BigDecimal("1e308"));
        assertThat(JsonDecoder.decode(Codecs.NUMBER, "9".repeat(1000)).toString())
                .hasSize(1000);
        assertThat(JsonDecoder.decode(Codecs.NUMBER, "1e10000").scale()).isEqualTo(-10_000);
    }

    @Test
    void refusesMillionsOfDigits() {
        String digits = "9".repeat(2 << 20);
        assertThatThrownBy(() -> JsonValue.parse("{\"n\":" + digits + "}"))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("a number of more than 1000 digits");
        assertThatThrownBy(() -> JsonDecoder.decode(Codecs.DECIMAL_STRING, "\"" + digits + "\""))
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("$: expected a string with a decimal number but found the string");
    }

    @Test
    void readsStringsAndNamesAsLongAsTheBody() {
        String text = "x".repeat(120_000_000);
        assertThat(JsonDecoder.decode(Codecs.STRING, "\"" + text + "\"")).hasSize(120_000_000);
        String name = "n".repeat(1_000_000);
        assertThat(JsonValue.parse("{\"" + name + "\":1}").asMap()).containsOnlyKeys(name);
    }

    @Test
    void keepsPathsShort() {
        String name = "n".repeat(100_000);
        Node node = Node.TYPE.fromJson(
                nested("{\"id\":\"n\",\"next\":", "{\"id\":\"n\",\"metadata\":{\"" + name + "\":1}}", "}", 400));
        for (int depth = 0; depth < 400; depth++) {
            node = node.next().orElseThrow();
        }

        assertThatThrownBy(node::metadata)
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.path()).hasSizeLessThan(1_010))
                .hasMessageStartingWith("...")
                .hasMessageContaining(".next.next.metadata['nnnn");
    }

    @ParameterizedTest
    @CsvSource({"c0af, 3", "e080af, 3", "f08080af, 3", "eda080, 3", "ff, 3", "80, 3", "e282, 3", "c3, 3"})
    void refusesWhatIsNotUtf8(String hex, int place) {
        byte[] wrong = java.util.HexFormat.of().parseHex(hex);
        byte[] json = new byte[wrong.length + 5];
        System.arraycopy("[\"a".getBytes(java.nio.charset.StandardCharsets.UTF_8), 0, json, 0, 3);
        System.arraycopy(wrong, 0, json, 3, wrong.length);
        json[json.length - 2] = '"';
        json[json.length - 1] = ']';

        assertThatThrownBy(() -> JsonDecoder.decode(Codecs.ANY, json))
                .isInstanceOf(DecodingException.class)
                .hasMessage("$: this is not JSON: byte " + place + " is not UTF-8");
    }
}
