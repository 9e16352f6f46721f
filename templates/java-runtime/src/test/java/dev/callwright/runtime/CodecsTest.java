package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.json.JsonDecoder;
import dev.callwright.runtime.internal.json.JsonOutput;
import dev.callwright.runtime.internal.json.JsonTreeWriter;
import dev.callwright.runtime.internal.json.ScalarText;
import dev.callwright.runtime.sample.Level;
import dev.callwright.runtime.sample.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodecsTest {
    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Codecs.STRING, "a\"b\u2028\ud83d\ude00", null),
                Arguments.of(Codecs.STRING, "", "\"\""),
                Arguments.of(Codecs.BOOLEAN, true, "true"),
                Arguments.of(Codecs.INT32, Integer.MIN_VALUE, "-2147483648"),
                Arguments.of(Codecs.INT64, Long.MAX_VALUE, "9223372036854775807"),
                Arguments.of(Codecs.UINT64, new BigInteger("18446744073709551615"), "18446744073709551615"),
                Arguments.of(Codecs.DOUBLE, 5.0, "5"),
                Arguments.of(Codecs.DOUBLE, 1.5e300, "1.5e+300"),
                Arguments.of(Codecs.NUMBER, new BigDecimal("1.5"), "1.5"),
                Arguments.of(Codecs.NUMBER, new BigDecimal("12345678901234567890.123"), "12345678901234567890.123"),
                Arguments.of(Codecs.DECIMAL_STRING, new BigDecimal("0.010"), "\"0.010\""),
                Arguments.of(Codecs.UNIX_TIME, Instant.parse("2026-01-31T23:59:59Z"), "1769903999"),
                Arguments.of(
                        Codecs.DATE_TIME,
                        OffsetDateTime.parse("2026-01-31T00:00:00+02:00"),
                        "\"2026-01-31T00:00:00+02:00\""),
                Arguments.of(Codecs.DATE, LocalDate.of(2026, 1, 31), "\"2026-01-31\""),
                Arguments.of(Codecs.BASE64, Bytes.ofUtf8("hi\0"), "\"aGkA\""),
                Arguments.of(Codecs.ANY, JsonValue.parse("{\"a\":[1.0,null,{}]}"), "{\"a\":[1.0,null,{}]}"),
                Arguments.of(Status.TYPE, Status.ACTIVE, "\"active\""),
                Arguments.of(Status.TYPE, Status.of("never seen"), "\"never seen\""),
                Arguments.of(Level.TYPE, Level.ONE, "1"),
                Arguments.of(Level.TYPE, Level.TYPE.of("2.5"), "2.5"),
                Arguments.of(Codec.list(Codecs.INT64), List.of(1L, 2L), "[1,2]"),
                Arguments.of(Codec.map(Codec.list(Codecs.STRING)), Map.of("k", List.of()), "{\"k\":[]}"),
                Arguments.of(Expandable.codec(Codecs.INT64), Expandable.of("id_1"), "\"id_1\""));
    }

    @ParameterizedTest
    @MethodSource("values")
    void roundTrips(Codec<Object> codec, Object value, String json) {
        String written = JsonOutput.text(codec, value);

        assertThat(json == null || written.equals(json)).as(written).isTrue();
        assertThat(JsonDecoder.<Object>decode(codec, written)).isEqualTo(value);
        // The same through trees.
        assertThat(JsonTreeWriter.tree(codec, value)).isEqualTo(JsonValue.parse(written));
        assertThat(JsonDecoder.decode(Codec.list(Codecs.ANY), "[" + written + "]"))
                .hasSize(1);
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of(Codecs.STRING, "1", "$: expected a string but found the number 1"),
                Arguments.of(Codecs.BOOLEAN, "\"true\"", "$: expected a boolean but found the string \"true\""),
                Arguments.of(
                        Codecs.INT32,
                        "2147483648",
                        "$: expected an integer of 32 bits but found the number 2147483648"),
                Arguments.of(
                        Codecs.INT64,
                        "9223372036854775808",
                        "$: expected an integer of 64 bits but found the number 9223372036854775808"),
                Arguments.of(
                        Codecs.INT64,
                        "1e999999999",
                        "$: expected an integer of 64 bits but found the number 1e999999999"),
                Arguments.of(
                        Codecs.DOUBLE, "1e400", "$: expected a number of double precision but found the number 1e400"),
                Arguments.of(Codecs.NUMBER, "true", "$: expected a number but found the boolean true"),
                Arguments.of(
                        Codecs.NUMBER,
                        "1e99999999999",
                        "$: expected a number with a smaller exponent but found the number 1e99999999999"),
                Arguments.of(
                        Codecs.DECIMAL_STRING,
                        "\"1,5\"",
                        "$: expected a string with a decimal number but found the string \"1,5\""),
                Arguments.of(
                        Codecs.UNIX_TIME,
                        "9223372036854775807",
                        "$: expected seconds since 1970 but found the number 9223372036854775807"),
                Arguments.of(
                        Codecs.DATE_TIME,
                        "\"yesterday\"",
                        "$: expected a date and time such as 2026-01-31T23:59:59Z but found the string \"yesterday\""),
                Arguments.of(
                        Codecs.DATE,
                        "\"2026-02-30\"",
                        "$: expected a date such as 2026-01-31 but found the string \"2026-02-30\""),
                Arguments.of(Codecs.BASE64, "\"*\"", "$: expected bytes in base64 but found the string \"*\""),
                Arguments.of(Codecs.BINARY, "\"x\"", "$: expected no file but found the string \"x\""),
                Arguments.of(Codec.list(Codecs.STRING), "[\"a\",null]", "$[1]: expected a string but found null"),
                Arguments.of(
                        Codec.map(Codecs.STRING), "{\"a b\":[]}", "$['a b']: expected a string but found an array"),
                Arguments.of(
                        Codec.list(Codecs.STRING),
                        "\"" + "x".repeat(50) + "\"",
                        "$: expected an array but found the string \"" + "x".repeat(40) + "...\""));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void saysWhatIsWrong(Codec<Object> codec, String json, String message) {
        assertThatThrownBy(() -> JsonDecoder.decode(codec, json))
                .isInstanceOf(DecodingException.class)
                .hasMessage(message);
    }

    // The texts of ECMAScript's JSON.stringify, from ECMA-262, 6.1.6.1.20.
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1.50, 1.5",
        "-12E+2, -1200",
        "1E-6, 0.000001",
        "1E-7, 1e-7",
        "-1.25E-10, -1.25e-10",
        "123456789012345678901, 123456789012345678901",
        "1E+20, 100000000000000000000",
        "1E+21, 1e+21",
        "12E+30, 1.2e+31"
    })
    void writesNumbersAsEcmaScriptDoes(String digits, String text) {
        assertThat(JsonOutput.text(Codecs.NUMBER, new BigDecimal(digits))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1E-7, 0.0000001", "1e21, 1000000000000000000000", "2.0, 2", "-1.50, -1.5", "0e5, 0", "1e999, 1e999"})
    void writesNumbersOutsideJsonWithoutExponents(String digits, String text) {
        assertThat(ScalarText.of(JsonValue.parse(digits))).isEqualTo(text);
    }

    @Test
    void refusesNumbersThatJsonDoesNotHave() {
        assertThatThrownBy(() -> JsonOutput.text(Codecs.DOUBLE, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsHugeExponentsShort() {
        BigDecimal huge = new BigDecimal("1E+1000000");

        assertThat(JsonOutput.text(Codecs.DECIMAL_STRING, huge)).isEqualTo("\"1E+1000000\"");
        assertThat(JsonOutput.text(Codecs.NUMBER, huge)).isEqualTo("1e+1000000");
    }

    @Test
    void refusesAFileInJson() {
        FileUpload file = FileUpload.of("a.txt", new byte[0]);

        assertThatThrownBy(() -> JsonOutput.text(Codecs.BINARY, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a file can only be sent");
        assertThatThrownBy(() -> JsonTreeWriter.tree(Codecs.BINARY, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(JsonOutput.display(Codecs.BINARY, file)).isEqualTo("\"FileUpload[a.txt]\"");
    }

    @Test
    void expandsIdsToObjects() {
        Codec<Expandable<JsonValue>> codec = Expandable.codec(Codecs.ANY);

        assertThat(JsonDecoder.decode(codec, "\"id\"").isExpanded()).isFalse();
        assertThat(JsonDecoder.decode(codec, "\"id\"").value()).isEmpty();
        assertThat(JsonDecoder.decode(codec, "{}").value()).contains(JsonValue.parse("{}"));
        assertThatThrownBy(() -> JsonDecoder.decode(codec, "{}").id()).isInstanceOf(DecodingException.class);
    }

    @Test
    void listsTheConstantsOfAnEnum() {
        assertThat(Status.TYPE.constants()).containsExactly(Status.ACTIVE, Status.CANCELED);
        assertThat(Status.of("active")).isSameAs(Status.ACTIVE);
        assertThat(Status.ACTIVE.isKnown()).isTrue();
        assertThat(Status.of("x"))
                .isEqualTo(Status.of("x"))
                .hasSameHashCodeAs(Status.of("x"))
                .hasToString("x");
    }

    @Test
    void readsTreesOfAllKinds() {
        JsonValue tree = JsonValue.parse("{\"s\":\"x\",\"n\":10,\"b\":false,\"z\":null,\"l\":[1],\"o\":{\"k\":2}}");

        assertThat(tree.get("s").orElseThrow().asString()).isEqualTo("x");
        assertThat(tree.get("n").orElseThrow().asLong()).isEqualTo(10);
        assertThat(tree.get("b").orElseThrow().asBoolean()).isFalse();
        assertThat(tree.get("z").orElseThrow().isNull()).isTrue();
        assertThat(tree.get("l").orElseThrow().asList()).containsExactly(JsonValue.of(1));
        assertThat(tree.get("o").orElseThrow().asMap()).containsOnlyKeys("k");
        assertThat(tree.get("none")).isEmpty();
        assertThat(JsonValue.TRUE.get("none")).isEmpty();
        assertThat(JsonValue.of(Map.of("a", JsonValue.of(List.of(JsonValue.of(new BigDecimal("1.0")))))))
                .hasToString("{\"a\":[1.0]}");
        assertThatThrownBy(tree::asString)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the JSON value is of kind OBJECT, not STRING");
    }
}
