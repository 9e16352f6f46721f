package dev.callwright.runtime.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(InputStream in, int limit) throws IOException {
        LineReader reader = new LineReader(in, limit);
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    @Test
    void readsWhatTheJdkReads() throws IOException {
        Random random = new Random(3);
        String[] pieces = {"\n", "\r", "\r\n", "", "a", "ä☃", "x".repeat(5_000), "\ud83d\ude00", "\u0085\u2028"};
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < 40; index++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            List<String> expected = new BufferedReader(
                            new InputStreamReader(stream(text.toString()), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            assertThat(lines(stream(text.toString()), 1 << 20)).isEqualTo(expected);
        }
    }

    @Test
    void readsALineOfTheLimitAndNoneThatIsLonger() throws IOException {
        assertThat(lines(stream("a\n" + "x".repeat(20_000) + "\nb"), 20_000)).hasSize(3);
        assertThat(lines(stream("ä"), 2)).containsExactly("ä");
        assertThatThrownBy(() -> lines(stream("a\n" + "x".repeat(20_001) + "\nb"), 20_000))
                .isInstanceOf(LineReader.TooLongException.class);
        assertThatThrownBy(() -> lines(stream("ää"), 3)).isInstanceOf(LineReader.TooLongException.class);
    }

    @Test
    void doesNotWaitForTheSecondHalfOfALinesEnd() throws IOException {
        InputStream stuck = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nobody should wait for this");
            }
        };
        LineReader reader = new LineReader(new SequenceInputStream(stream("a\r"), stuck), 10);

        assertThat(reader.readLine()).isEqualTo("a");
    }
}
