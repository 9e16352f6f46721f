package dev.callwright.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MediaTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "text/plain | text/plain",
                "text/plain;charset=utf-8 | text/plain; charset=utf-8",
                "^ Text/Plain ;  Charset=\"utf-8\" ;^ | Text/Plain; charset=utf-8",
                "application/vnd.a+json; v=1;q=\"a;b\\\"c\\\\\" | application/vnd.a+json; v=1; q=\"a;b\\\"c\\\\\"",
                "a/b; x=1; X=2 | a/b; x=1",
                "a/b; x= | a/b",
                "*/* | */*",
                "text/plain;headers=\"@/etc/hostname\" | text/plain; headers=\"@/etc/hostname\"",
            })
    void readsAndRebuilds(String text, String rebuilt) {
        assertThat(MediaType.parse(text).orElseThrow()).hasToString(rebuilt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "text/",
                "/plain",
                "a b/c",
                "text/plain;headers=@/etc/hostname",
                "text/plain; x",
                "text/plain; x=\"open",
                "text/plain; x=\"a\"b",
                "text/plain\r\nX-Evil: 1",
                "text/plain; x=\"a\r\nb\"",
                "text/pl\u0000ain",
                "text/plain, text/html",
                "té/xt",
            })
    void refusesWhatIsNone(String text) {
        assertThat(MediaType.parse(text)).isEmpty();
    }
}
