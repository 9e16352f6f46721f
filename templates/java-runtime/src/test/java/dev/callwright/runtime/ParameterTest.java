package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.base.Members;
import dev.callwright.runtime.internal.form.ParameterStyle;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codec;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.internal.object.Presence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of OpenAPI 3.1, Style Examples, and what goes beyond them. */
class ParameterTest {
    private static final JsonValue SCALAR = JsonValue.of("blue");
    private static final JsonValue ARRAY = JsonValue.parse("[\"blue\",\"black\",\"brown\"]");
    private static final JsonValue OBJECT = JsonValue.parse("{\"R\":100,\"G\":200,\"B\":150}");

    private final Recorder recorder = new Recorder();

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "MATRIX ;color=blue ;color=blue,black,brown ;color=R,100,G,200,B,150",
                "MATRIX_EXPLODE ;color=blue ;color=blue;color=black;color=brown ;R=100;G=200;B=150",
                "LABEL .blue .blue,black,brown .R,100,G,200,B,150",
                "LABEL_EXPLODE .blue .blue.black.brown .R=100.G=200.B=150",
                "SIMPLE blue blue,black,brown R,100,G,200,B,150",
                "SIMPLE_EXPLODE blue blue,black,brown R=100,G=200,B=150",
                "JSON %22blue%22 %5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
                        + " %7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
            })
    void writesPathParametersInEveryStyle(ParameterStyle style, String scalar, String array, String object) {
        assertThat(path(style, SCALAR)).isEqualTo("/base/x/" + scalar);
        assertThat(path(style, ARRAY)).isEqualTo("/base/x/" + array);
        assertThat(path(style, OBJECT)).isEqualTo("/base/x/" + object);
    }

    private String path(ParameterStyle style, JsonValue value) {
        OperationDescriptor.Builder operation =
                OperationDescriptor.of("GET", "Op", "/x/{color}").pathParameter("color", Codecs.ANY, style);
        return recorder.call(operation, PathValues.of(value), null).uri().getRawPath();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "FORM color=blue color=blue,black,brown color=R,100,G,200,B,150",
                "FORM_EXPLODE color=blue color=blue&color=black&color=brown R=100&G=200&B=150",
                "SPACE_DELIMITED color=blue color=blue%20black%20brown color=R%20100%20G%20200%20B%20150",
                "SPACE_DELIMITED_EXPLODE color=blue color=blue&color=black&color=brown R=100&G=200&B=150",
                "PIPE_DELIMITED color=blue color=blue%7Cblack%7Cbrown color=R%7C100%7CG%7C200%7CB%7C150",
                "PIPE_DELIMITED_EXPLODE color=blue color=blue&color=black&color=brown R=100&G=200&B=150",
                "DEEP_OBJECT color=blue color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"
                        + " color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "DEEP_OBJECT_EXPLODE color=blue color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"
                        + " color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
                "JSON color=%22blue%22 color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D"
                        + " color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
            })
    void writesQueryParametersInEveryStyle(ParameterStyle style, String scalar, String array, String object) {
        assertThat(query(style, SCALAR)).isEqualTo(scalar);
        assertThat(query(style, ARRAY)).isEqualTo(array);
        assertThat(query(style, OBJECT)).isEqualTo(object);
    }

    private String query(ParameterStyle style, JsonValue value) {
        return query(Members.of().query("color", Codecs.ANY, Presence.REQUIRED, style), value);
    }

    private String query(Members members, Object value) {
        Params params = Params.of(members).with(0, value).build();
        return recorder.call(OperationDescriptor.of("GET", "Op", "/x"), PathValues.none(), params)
                .uri()
                .getRawQuery();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "SIMPLE blue blue,black,brown R,100,G,200,B,150",
                "SIMPLE_EXPLODE blue blue,black,brown R=100,G=200,B=150",
                "JSON '\"blue\"' '[\"blue\",\"black\",\"brown\"]' '{\"R\":100,\"G\":200,\"B\":150}'"
            })
    void writesHeadersInEveryStyle(ParameterStyle style, String scalar, String array, String object) {
        assertThat(header(style, SCALAR)).isEqualTo(scalar);
        assertThat(header(style, ARRAY)).isEqualTo(array);
        assertThat(header(style, OBJECT)).isEqualTo(object);
    }

    private String header(ParameterStyle style, JsonValue value) {
        return header(Members.of().header("X-Color", Codecs.ANY, Presence.OPTIONAL, style), value);
    }

    private String header(Members members, Object value) {
        Params params = Params.of(members).with(0, value).build();
        HttpRequest request = recorder.call(OperationDescriptor.of("GET", "Op", "/x"), PathValues.none(), params);
        return request.headers().first("X-Color").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "FORM color=blue color=blue,black,brown color=R,100,G,200,B,150",
                "FORM_EXPLODE color=blue 'color=blue; color=black; color=brown' 'R=100; G=200; B=150'"
            })
    void writesCookiesInEveryStyle(ParameterStyle style, String scalar, String array, String object) {
        assertThat(cookie(style, SCALAR)).isEqualTo(scalar);
        assertThat(cookie(style, ARRAY)).isEqualTo(array);
        assertThat(cookie(style, OBJECT)).isEqualTo(object);
    }

    private String cookie(ParameterStyle style, JsonValue value) {
        Params params = Params.of(Members.of().cookie("color", Codecs.ANY, Presence.REQUIRED, style))
                .with(0, value)
                .build();
        HttpRequest request = recorder.call(OperationDescriptor.of("GET", "Op", "/x"), PathValues.none(), params);
        return request.headers().first("Cookie").orElseThrow();
    }

    @Test
    void encodesCookiesSoThatTheyCannotStartAnother() {
        assertThat(cookie(ParameterStyle.FORM, JsonValue.of("a; b=\"c\",d\r\n==")))
                .isEqualTo("color=a%3B%20b%3D%22c%22%2Cd%0D%0A%3D%3D");
    }

    @Test
    void writesWhatTheTablesLeaveOpen() {
        assertThat(query(ParameterStyle.FORM_EXPLODE, JsonValue.parse("[]"))).isNull();
        assertThat(query(ParameterStyle.FORM, JsonValue.parse("{}"))).isNull();
        assertThat(query(ParameterStyle.DEEP_OBJECT, JsonValue.parse("[]"))).isNull();
        assertThat(query(ParameterStyle.FORM, JsonValue.of(""))).isEqualTo("color=");
        assertThat(query(ParameterStyle.FORM, JsonValue.parse("[true,null,1.50]")))
                .isEqualTo("color=true,,1.5");
        assertThat(query(ParameterStyle.FORM_EXPLODE, JsonValue.parse("[{\"a\":1},{\"a\":[2]}]")))
                .isEqualTo("color=%7B%22a%22%3A1%7D&color=%7B%22a%22%3A%5B2%5D%7D");
        assertThat(query(ParameterStyle.FORM_EXPLODE, JsonValue.parse("{\"a\":[1,2],\"b\":{\"c\":3}}")))
                .isEqualTo("a=%5B1%2C2%5D&b=%7B%22c%22%3A3%7D");
        assertThat(query(ParameterStyle.FORM, JsonValue.parse("{\"a\":[1]}"))).isEqualTo("color=a,%5B1%5D");
        assertThat(query(ParameterStyle.DEEP_OBJECT, JsonValue.parse("{\"gte\":1,\"x\":{\"y\":[\"z\"]},\"n\":null}")))
                .isEqualTo("color%5Bgte%5D=1&color%5Bx%5D%5By%5D%5B0%5D=z&color%5Bn%5D=");
    }

    @Test
    void encodesQueriesByteForByte() {
        assertThat(query(ParameterStyle.FORM, JsonValue.of("a b+c&d=e#f%/?\r\n\u00e9\ud83d\ude00")))
                .isEqualTo("color=a%20b%2Bc%26d%3De%23f%25%2F%3F%0D%0A%C3%A9%F0%9F%98%80");
        assertThat(query(ParameterStyle.FORM, JsonValue.parse("[\"a,b\",\"c\"]")))
                .isEqualTo("color=a%2Cb,c");
        assertThat(query(ParameterStyle.DEEP_OBJECT, JsonValue.parse("{\"a][b&\":1}")))
                .isEqualTo("color%5Ba%5D%5Bb%26%5D=1");
    }

    @Test
    void leavesReservedCharactersWhereAllowed() {
        Members members = Members.of()
                .query("to", Codecs.STRING, Presence.REQUIRED, ParameterStyle.FORM_EXPLODE)
                .allowReserved();

        assertThat(query(members, "https://x/?a=1,2;b%20c d&e#f")).isEqualTo("to=https://x/?a=1,2;b%20c%20d%26e%23f");
    }

    @Test
    void encodesBracketsOfDeclaredNames() {
        Members members =
                Members.of().query("ids[]", Codec.list(Codecs.INT64), Presence.REQUIRED, ParameterStyle.FORM_EXPLODE);

        assertThat(query(members, List.of(1L, 2L))).isEqualTo("ids%5B%5D=1&ids%5B%5D=2");
    }

    @Test
    void writesNullAndCleared() {
        Members members = Members.of()
                .query("a", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM)
                .query("b", Codec.map(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT)
                .query("c", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM);
        Params params = Params.of(members).withNull(0).withEmpty(1).build();
        HttpRequest request = recorder.call(OperationDescriptor.of("GET", "Op", "/x"), PathValues.none(), params);

        assertThat(request.uri().getRawQuery()).isEqualTo("a=&b=");
    }

    @Test
    void refusesHeadersThatWouldArriveAsAnotherValue() {
        assertThatThrownBy(() -> header(ParameterStyle.SIMPLE, JsonValue.NULL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parameter X-Color of Op is null; a header has no text for it");
        assertThatThrownBy(() -> header(ParameterStyle.SIMPLE, JsonValue.of(" a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the parameter X-Color of Op has space at its ends, which would not arrive");
    }

    @Test
    void putsAdditionalPropertiesIntoTheQueryOfACallWithoutBody() {
        Params params = Params.of(Members.of())
                .putAdditionalProperty("created", JsonValue.parse("{\"gte\":1}"))
                .build();
        HttpRequest request =
                recorder.call(OperationDescriptor.of("GET", "Op", "/x?fixed=1"), PathValues.none(), params);

        assertThat(request.uri().toString()).isEqualTo("https://api.test/base/x?fixed=1&created%5Bgte%5D=1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a/b a%2Fb",
                "../x ..%2Fx",
                "a?b a%3Fb",
                "100% 100%25",
                "%2F %252F",
                "a#b a%23b",
                "a;b=c,d a%3Bb%3Dc%2Cd",
                "... ..."
            })
    void keepsPathValuesInTheirSegment(String value, String segment) {
        assertThat(path(ParameterStyle.SIMPLE, JsonValue.of(value))).isEqualTo("/base/x/" + segment);
    }

    @Test
    void encodesLineBreaksAndOtherScriptsInPaths() {
        assertThat(path(ParameterStyle.SIMPLE, JsonValue.of("a\r\nX: y"))).isEqualTo("/base/x/a%0D%0AX%3A%20y");
        assertThat(path(ParameterStyle.SIMPLE, JsonValue.of("\u00fc"))).isEqualTo("/base/x/%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n"})
    void refusesBlankPathValues(String value) {
        assertThatThrownBy(() -> path(ParameterStyle.SIMPLE, JsonValue.of(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path parameter color of Op is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void refusesPathValuesThatWouldNameAnotherPath(String value) {
        assertThatThrownBy(() -> path(ParameterStyle.SIMPLE, JsonValue.of(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a path parameter of Op must not be . or ..");
    }

    @Test
    void refusesMissingPathValues() {
        OperationDescriptor.Builder operation =
                OperationDescriptor.of("GET", "Op", "/x/{a}").pathParameter("a", Codecs.STRING);

        assertThatThrownBy(() -> recorder.call(operation, PathValues.of((Object) null), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path parameter a of Op is null");
        assertThatThrownBy(() -> recorder.call(operation, PathValues.none(), null))
                .hasMessage("Op has 1 path parameters, but there are 0 values");
    }

    @Test
    void writesTemplatesWithSeveralParametersAndOddCharacters() {
        OperationDescriptor.Builder operation = OperationDescriptor.of("GET", "Op", "/a b/{x}.{y}:run/{x}")
                .pathParameter("y", Codecs.INT64)
                .pathParameter("x", Codecs.STRING);

        assertThat(recorder.call(operation, PathValues.of(5L, "v"), null).uri().getRawPath())
                .isEqualTo("/base/a%20b/v.5:run/v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\0b", "\u00e9"})
    void refusesHeaderValuesThatAreNotText(String value) {
        assertThatThrownBy(() -> header(ParameterStyle.SIMPLE, JsonValue.of(value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the parameter X-Color of Op cannot be sent: the header X-Color may only have");
        assertThatThrownBy(() -> RequestOptions.builder().header("X-A", value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> recorder.config().header("X-A", value)).isInstanceOf(IllegalArgumentException.class);
        OperationDescriptor<JsonValue> secured =
                OperationDescriptor.of("GET", "Op", "/x").security("s").returns(Codecs.ANY);
        ApiCaller caller = new ApiCaller(
                recorder.config().credential("s", Credential.bearer(value)).build());
        assertThatThrownBy(() -> caller.call(secured, PathValues.none(), RequestOptions.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X A", "X\r\n", "X:", "\u00dc"})
    void refusesHeaderNamesThatAreNone(String name) {
        assertThatThrownBy(() -> Headers.builder().add(name, "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a header name");
    }

    @Test
    void keepsMapOrderInQueries() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "1");
        map.put("a", "2");

        assertThat(query(
                        Members.of()
                                .query("m", Codec.map(Codecs.STRING), Presence.REQUIRED, ParameterStyle.DEEP_OBJECT),
                        map))
                .isEqualTo("m%5Bz%5D=1&m%5Ba%5D=2");
    }
}
