package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.sample.Card;
import dev.callwright.runtime.sample.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that depend on the status of the response. */
class AnswersTest {
    private static final String CARD = "{\"id\":\"c\",\"object\":\"card\"}";

    private final Script script = new Script();

    private <T> T call(OperationDescriptor<T> operation) {
        return caller().call(operation, PathValues.none(), RequestOptions.none())
                .value();
    }

    private ApiCaller caller() {
        return new ApiCaller(script.config().build());
    }

    private static OperationDescriptor.Builder operation() {
        return OperationDescriptor.of("GET", "Find", "/it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"200 | 1 | 1", "204 | '' |", "202 | later |", "200 | '' |", "201 | '' |", "304 | '' |"})
    void isEmptyWithoutABody(int status, String body, Long expected) {
        OperationDescriptor<Optional<Long>> operation =
                operation().returns(Codecs.INT64).orNothing("204", "202", "304");
        String sent = body.replace("'", "");

        script.answer(status, sent, "Content-Type", "application/json");
        assertThat(call(operation)).isEqualTo(Optional.ofNullable(expected));
        script.answer(status, sent, "Content-Type", "application/json");
        assertThat(caller().value(caller().callAsync(operation, PathValues.none(), RequestOptions.none()))
                        .join())
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void textsStreamsAndFilesMayBeAbsentToo() {
        script.answer(200, "a")
                .answer(204, "")
                .answer(204, "")
                .answer(200, "1\n")
                .answer(204, "");

        assertThat(call(operation().returnsText("text/plain").orNothing("204"))).contains("a");
        assertThat(call(operation().returnsText("text/plain").orNothing("204"))).isEmpty();
        assertThat(call(operation().returnsBinary("image/png").orNothing("204")))
                .isEmpty();
        OperationDescriptor<Optional<EventStream<Long>>> lines =
                operation().returnsJsonLines(Codecs.INT64, "application/jsonl").orNothing("204");
        assertThat(call(lines).orElseThrow()).containsExactly(1L);
        assertThat(call(lines)).isEmpty();
    }

    @Test
    void anEmptyBodyIsAnErrorWhereEveryStatusHasOne() {
        script.answer(200, "").answer(304, "");

        assertThatThrownBy(() -> call(operation().returns(Codecs.INT64))).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> call(operation().returns(Codecs.INT64).orNothing("204")))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void theStatusChoosesTheAlternative() {
        OperationDescriptor<Source> operation = operation()
                .returns(Source.TYPE)
                .at("200", Source.TYPE.only(0))
                .at("202", Source.TYPE.only(2))
                .at("2XX", Source.TYPE.only(4, 6));
        script.answer(200, CARD).answer(202, CARD).answer(206, "\"a\"").answer(206, "[1]");

        assertThat(call(operation)).isInstanceOf(Card.class);
        assertThat(call(operation)).isNotInstanceOf(Card.class);
        assertThat(call(operation)).isInstanceOf(Source.OfStatus.class);
        assertThat(call(operation)).isInstanceOf(Source.OfList.class);
    }

    @Test
    void aValueThatDoesNotFitTheStatusIsKept() {
        OperationDescriptor<Source> operation = operation().returns(Source.TYPE).at("200", Source.TYPE.only(3));
        script.answer(200, "[1]");

        assertThat(call(operation))
                .isInstanceOfSatisfying(
                        Source.Unknown.class,
                        unknown -> assertThat(unknown.value()).hasToString("[1]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {"application/json | \"a\" | a", "text/plain | \"a | \"a", "'' | \"a\" | a"})
    void aStringMayComeAsText(String type, String body, String expected) {
        String contentType = type.replace("'", "");
        if (contentType.isEmpty()) {
            script.answer(200, body);
        } else {
            script.answer(200, body, "Content-Type", contentType);
        }
        assertThat(call(operation().returns(Codecs.STRING, "*/*"))).isEqualTo(expected);
    }
}
