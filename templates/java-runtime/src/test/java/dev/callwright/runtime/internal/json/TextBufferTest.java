package dev.callwright.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextBufferTest {
    @Test
    void holdsWhatIsWritten() {
        TextBuffer buffer = TextBuffer.take();
        String text = "grün ".repeat(20_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.write('>');
        buffer.write(bytes, 0, bytes.length);
        assertThat(buffer.text()).isEqualTo(">" + text);
        assertThat(buffer.bytes()).hasSize(bytes.length + 1);
        buffer.giveBack();
    }

    @Test
    void isEmptyWhenTakenAgainAndNeverTakenTwiceAtOnce() {
        TextBuffer first = TextBuffer.take();
        first.write('a');
        TextBuffer second = TextBuffer.take();
        second.write('b');
        assertThat(first.text() + second.text()).isEqualTo("ab");
        first.giveBack();
        TextBuffer again = TextBuffer.take();
        assertThat(again).isSameAs(first);
        assertThat(again.text()).isEmpty();
        again.giveBack();
    }

    @Test
    void isUsableAfterAValueThatCannotBeWritten() {
        assertThatThrownBy(() -> JsonOutput.text(Codec.list(Codecs.DOUBLE), List.of(1.5, Double.NaN)))
                .hasMessage("JSON has no number NaN");
        assertThat(JsonOutput.text(Codec.list(Codecs.STRING), List.of("x"))).isEqualTo("[\"x\"]");
    }

    @Test
    void servesManyThreads() {
        List<String> texts = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(number -> JsonOutput.text(Codec.list(Codecs.STRING), List.of("n" + number)))
                .toList();
        assertThat(texts)
                .isEqualTo(IntStream.range(0, 2_000)
                        .mapToObj(number -> "[\"n" + number + "\"]")
                        .toList());
    }
}
