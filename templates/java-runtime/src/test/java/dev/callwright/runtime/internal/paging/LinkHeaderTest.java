package dev.callwright.runtime.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.runtime.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHeaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a>; rel=next | a",
                "<a,b;c>;rel=\"next\" | a,b;c",
                "<p>; rel=\"prev\", <n>; rel=\"next\" | n",
                "<n>; title=\"x, <y>; rel=\\\"next\\\"\"; rel=\"last Next\" | n",
                "<p>; title=\"rel=next\"; rel=prev |",
                "<n>; rel=\"first\"; rel=\"next\" |",
                "<n>; xrel=next |",
                "n; rel=next |",
                "<n> |",
                "`` |"
            })
    void readsLinkHeaders(String header, String next) {
        Headers headers =
                Headers.builder().add("Link", header == null ? "" : header).build();

        assertThat(LinkHeader.next(headers).orElse(null)).isEqualTo(next);
    }

    @Test
    void readsEveryLinkHeader() {
        Headers headers = Headers.builder()
                .add("Link", "<a>; rel=prev")
                .add("link", "<b>; title=\"" + "x".repeat(100_000) + "\"; rel=next")
                .build();

        assertThat(LinkHeader.next(headers)).contains("b");
    }
}
