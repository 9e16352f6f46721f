package dev.callwright.gateway.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                | {"a":1} | Json[value={"a":1}]
            Application/Problem+JSON; x=y   | {"a":1} | Json[value={"a":1}]
            application/json                | "text"  | Json[value="text"]
            application/json                | {"a":1  | Text[value={"a":1, cut=false]
            ''                              | {"a":1} | Json[value={"a":1}]
            text/plain                      | {"a":1} | Json[value={"a":1}]
            text/plain                      | 12      | Text[value=12, cut=false]
            text/html                       | {"a":1} | Text[value={"a":1}, cut=false]
            application/xml                 | <a/>    | Text[value=<a/>, cut=false]
            application/atom+xml            | <a/>    | Text[value=<a/>, cut=false]
            application/x-www-form-urlencoded | a=1   | Text[value=a=1, cut=false]
            application/octet-stream        | abc     | Text[value=abc, cut=false]
            image/svg+xml                   | <svg/>  | Text[value=<svg/>, cut=false]
            image/png                       | abc     | Binary[length=3]
            application/pdf                 | abc     | Binary[length=3]
            """)
    void readsByMediaType(String type, String body, String expected) {
        assertThat(BodyReader.read(type, body.getBytes(StandardCharsets.UTF_8))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"utf-8,UTF-8", "ISO-8859-1,ISO-8859-1", "'\"utf-16\"',UTF-16"})
    void readsTheCharset(String named, String charset) {
        assertThat(BodyReader.read("text/plain; charset=" + named, "Grüße".getBytes(Charset.forName(charset))))
                .isEqualTo(new McpBody.Text("Grüße", false));
    }

    @Test
    void doesNotGuessWhatBytesMean() {
        assertThat(BodyReader.read("text/plain", new byte[] {(byte) 0xFC, 'a'})).isEqualTo(new McpBody.Binary(2));
        assertThat(BodyReader.read("", new byte[] {'a', 0, 'b'})).isEqualTo(new McpBody.Binary(3));
        assertThat(BodyReader.read("", new byte[0])).isEqualTo(new McpBody.None());
    }

    @Test
    void readsTextThatWasCutWithinACharacter() {
        byte[] text = "ab€😀".getBytes(StandardCharsets.UTF_8);
        String[] expected = {"", "a", "ab", "ab", "ab", "ab€", "ab€", "ab€", "ab€", "ab€😀"};
        for (int end = 1; end <= text.length; end++) {
            assertThat(BodyReader.readCut("application/json", Arrays.copyOf(text, end)))
                    .as("%s bytes", end)
                    .isEqualTo(new McpBody.Text(expected[end], true));
        }
    }

    @Test
    void takesJsonThatIsTooDeepOrHasTooManyValuesForText() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String broad = "[" + "1,".repeat(1_100_000) + "1]";

        assertThat(BodyReader.read("application/json", deep.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new McpBody.Text(deep, false));
        assertThat(BodyReader.read("application/json", broad.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(McpBody.Text.class);
    }
}
