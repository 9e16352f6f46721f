package dev.callwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.runtime.base.ApiCaller;
import dev.callwright.runtime.internal.http.ClientConfig;
import dev.callwright.runtime.internal.http.OperationDescriptor;
import dev.callwright.runtime.internal.json.Codecs;
import dev.callwright.runtime.sample.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class EventStreamTest {
    private static final String[] EVENTS = {"Content-Type", "text/event-stream; charset=utf-8"};

    private final Script script = new Script();
    private int closed;

    private <T> EventStream<T> open(OperationDescriptor<EventStream<T>> operation) {
        return new ApiCaller(script.config().build())
                .call(operation, PathValues.none(), RequestOptions.none())
                .value();
    }

    private static OperationDescriptor.Builder operation() {
        return OperationDescriptor.of("GET", "Watch", "/events");
    }

    private EventStream<String> texts(String body) {
        script.answer(200, body(body), EVENTS);
        return open(operation().lastEvent("[DONE]").returnsEvents(Codecs.STRING));
    }

    private EventStream<JsonValue> lines(String body) {
        script.answer(200, body(body), "Content-Type", "application/x-ndjson");
        return open(operation().returnsJsonLines(Codecs.ANY, "application/x-ndjson"));
    }

    private InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed++;
            }
        };
    }

    @Test
    void readsEvents() {
        script.answer(200, "data: {\"id\":\"a\"}\n\nevent: x\ndata: {\"id\":\ndata:\"b\"}\n\n", EVENTS);
        List<String> seen = new ArrayList<>();
        EventStream<Node> events = open(operation().returnsEvents(Node.TYPE));
        for (Node node : events) {
            seen.add(events.eventType() + " " + node.id());
        }

        assertThat(seen).containsExactly("message a", "x b");
        assertThat(script.headers("Accept")).containsExactly("text/event-stream");
        assertThat(script.requests.get(0).responseMode()).isEqualTo(HttpRequest.ResponseMode.STREAM);
    }

    @Test
    void withoutALastEventEveryTextIsAValue() {
        script.answer(200, "data: a\n\ndata: [DONE]\n\n", EVENTS);
        List<String> seen = new ArrayList<>();
        open(operation().returnsEvents(Codecs.STRING)).forEach(seen::add);

        assertThat(seen).containsExactly("a", "[DONE]");
    }

    // ~ is a line feed, ^ a carriage return.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "data: a~~data:b~~ | a,b",
                "data: a^~^~data: b^^ | a,b",
                "data:  a ~~ | ' a '",
                "data: a~data: b~~ | a~b",
                "data~data~~ | ~",
                "data~~ | ''",
                "data: a~ | ",
                ": comment~:~data: a~~ | a",
                "~~event: x~~data: a~~ | a",
                "retry: 5~id: 7~data: a~~ | a",
                "Data: a~~data : b~~unknown~~ | ",
                "data: a:b~~ | a:b",
                "\ufeffdata: a~~ | a",
                "data: a~~data: [DONE]~~data: b~~ | a"
            })
    void readsEventsAsTheStandardSays(String body, String expected) {
        String text = body.replace('~', '\n').replace('^', '\r');
        List<String> wanted = expected == null
                ? List.of()
                : Stream.of(expected.split(",", -1))
                        .map(each -> each.replace("'", "").replace('~', '\n'))
                        .toList();

        assertThat(texts(text)).containsExactlyElementsOf(wanted);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void remembersIdsAndTypes() {
        EventStream<String> events =
                texts("id: 1\ndata: a\n\nevent: y\n\ndata: b\n\nid: 2\0\ndata: c\n\nid\ndata: d\n\n");
        Iterator<String> texts = events.iterator();
        assertThat(events.lastEventId()).isEmpty();
        texts.next();
        assertThat(events.lastEventId()).contains("1");
        texts.next();
        assertThat(events.eventType()).isEqualTo("message");
        texts.next();
        assertThat(events.lastEventId()).contains("1");
        texts.next();
        assertThat(events.lastEventId()).contains("");
    }

    @Test
    void readsLines() {
        assertThat(lines("{\"a\":1}\n\r\n[2]\r\n 3"))
                .containsExactly(JsonValue.parse("{\"a\":1}"), JsonValue.parse("[2]"), JsonValue.of(3));
        assertThat(lines("")).isEmpty();
        assertThat(script.headers("Accept")).containsOnly("application/x-ndjson");
    }

    @Test
    void goesOnAfterALineThatCannotBeRead() {
        Iterator<JsonValue> values = lines("{\n2\n").iterator();

        assertThatThrownBy(values::next)
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.rawBody()).contains("{"))
                .hasMessageStartingWith("Watch sent a value that cannot be decoded: $: this is not JSON");
        assertThat(values.next()).isEqualTo(JsonValue.of(2));
        assertThat(values.hasNext()).isFalse();
        assertThatThrownBy(values::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the stream of Watch is over");
    }

    @Test
    void stopsOnRequest() {
        try (Stream<JsonValue> values = lines("1\n2\n{").stream()) {
            assertThat(values.limit(2)).containsExactly(JsonValue.of(1), JsonValue.of(2));
        }
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void canBeIteratedOnce() {
        EventStream<JsonValue> values = lines("1\n2\n");
        Iterator<JsonValue> iterator = values.iterator();
        iterator.next();

        assertThatThrownBy(values::iterator)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the stream of Watch can be iterated only once");
        values.close();
        assertThatThrownBy(iterator::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the stream of Watch is closed");
    }

    @Test
    void refusesWhatIsNoEventStream() {
        script.answer(200, body("<html>sign in</html>"), "Content-Type", "text/html");

        assertThatThrownBy(() -> open(operation().returnsEvents(Codecs.ANY)))
                .isInstanceOfSatisfying(
                        DecodingException.class, e -> assertThat(e.rawBody()).contains("<html>sign in</html>"))
                .hasMessage(
                        "Watch (GET /events) was answered with status 200, but the body of type text/html cannot be read: $:"
                                + " expected text/event-stream");
        assertThat(closed).isEqualTo(1);
        script.answer(204, "");
        assertThat(open(operation().returnsEvents(Codecs.ANY))).isEmpty();
    }

    @Test
    void opensTheStreamAgainButNotInTheMiddle() throws IOException {
        try (FaultyServer server = new FaultyServer()) {
            server.reset()
                    .answer(503, "text/plain", "")
                    .send("HTTP/1.1 200 OK\r\n"
                            + "Content-Type: text/event-stream\r\n"
                            + "Content-Length: 100\r\n\r\n"
                            + "data: 1\n\n");
            ApiCaller caller = new ApiCaller(
                    ClientConfig.builder(server.url()).timing(script.timing).build());
            Iterator<JsonValue> values = caller.call(
                            operation().returnsEvents(Codecs.ANY), PathValues.none(), RequestOptions.none())
                    .value()
                    .iterator();

            assertThat(values.next()).isEqualTo(JsonValue.of(1));
            assertThatThrownBy(values::next)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage("the response body broke off");
            assertThat(server.heads).hasSize(3);
        }
    }

    @Test
    void endsWhenTheStreamStalls() throws IOException, InterruptedException {
        try (FaultyServer server = new FaultyServer()) {
            server.stallAfter(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 100\r\n\r\ndata: 1\n\n");
            ApiCaller caller = new ApiCaller(ClientConfig.builder(server.url())
                    .timeout(Duration.ofMillis(1000))
                    .build());
            Iterator<JsonValue> values = caller.callAsync(
                            operation().returnsEvents(Codecs.ANY), PathValues.none(), RequestOptions.none())
                    .join()
                    .value()
                    .iterator();

            assertThat(values.next()).isEqualTo(JsonValue.of(1));
            assertThatThrownBy(values::hasNext).isInstanceOf(TimeoutException.class);
            assertThat(server.wasAbandoned()).isTrue();
        }
    }
}
