package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON text sequences and named events. */
class StreamNotationTest {
    private static final String TYPE = "application/json-seq";

    private final Script script = new Script();

    private <T> EventStream<T> open(OperationDescriptor<EventStream<T>> operation) {
        return new ApiCaller(script.config().build())
                .call(operation, PathValues.none(), RequestOptions.none())
                .value();
    }

    private static OperationDescriptor.Builder operation() {
        return OperationDescriptor.of("GET", "Watch", "/events");
    }

    private EventStream<JsonValue> sequence(String body) {
        script.answer(200, body, "Content-Type", TYPE);
        return open(operation().returnsJsonSequence(Codecs.ANY, TYPE));
    }

    // ~ is a line feed, ^ a record separator.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "^{\"a\":1}~^[2]~ | {\"a\":1};[2]",
                "^{~\"a\": [~1~]~}~^2~ | {\"a\":[1]};2",
                "^[\"{\\\"[\",~\"}\"]~ | [\"{\\\"[\",\"}\"]",
                "^1^\"x\"~^^3 | 1;\"x\";3",
                "1~2~ | 1;2",
                "^~~ |"
            })
    void readsSequences(String body, String expected) {
        List<JsonValue> values = expected == null
                ? List.of()
                : Stream.of(expected.split(";")).map(JsonValue::parse).toList();

        assertThat(sequence(body.replace('~', '\n').replace('^', '\u001e'))).containsExactlyElementsOf(values);
        assertThat(script.headers("Accept")).containsExactly(TYPE);
    }

    @Test
    void aTextThatIsCutOffIsAnErrorAndTheNextOneIsRead() {
        Iterator<JsonValue> values = sequence("\u001e{\"a\":\n\u001e2\n").iterator();

        assertThatThrownBy(values::next)
                .isInstanceOf(DecodingException.class)
                .hasMessageStartingWith("Watch sent a value that cannot be decoded");
        assertThat(values.next()).isEqualTo(JsonValue.of(2));
        assertThat(values.hasNext()).isFalse();
    }

    @Test
    void aCompleteTextDoesNotWaitForTheNextOne() {
        byte[] first = "\u001e{\"a\":1}\n".getBytes(StandardCharsets.UTF_8);
        InputStream body = new InputStream() {
            private int next;

            @Override
            public int read() {
                throw new AssertionError("reads one byte");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (next == first.length) {
                    throw new AssertionError("waits for more");
                }
                into[offset] = first[next++];
                return 1;
            }
        };
        script.answer(200, body, "Content-Type", TYPE);

        assertThat(open(operation().returnsJsonSequence(Codecs.ANY, TYPE))
                        .iterator()
                        .next())
                .isEqualTo(JsonValue.parse("{\"a\":1}"));
    }

    @Test
    void namedEventsHaveTheirNameTheirDataAndTheirId() {
        script.answer(
                200,
                "event: json\nid: 7\ndata: {\"a\":1}\n\nevent: text\nid\ndata: {}\n\n"
                        + "event: new\ndata: hi\n\ndata: 1\n\ndata: end\n\ndata: 2\n\n",
                "Content-Type",
                "text/event-stream");

        assertThat(open(operation().lastEvent("end").returnsNamedEvents(Codecs.ANY, "text")))
                .containsExactly(
                        JsonValue.parse("{\"event\":\"json\",\"data\":{\"a\":1},\"id\":\"7\"}"),
                        JsonValue.parse("{\"event\":\"text\",\"data\":\"{}\"}"),
                        JsonValue.parse("{\"event\":\"new\",\"data\":\"hi\"}"),
                        JsonValue.parse("{\"event\":\"message\",\"data\":1}"));
    }
}
