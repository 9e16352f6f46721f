package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlRendererTest {
    private final Descriptions descriptions = new Descriptions(Optional.of("https://docs.example/api/"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a < b & c                    | <p>a &lt; b &amp; c</p>
                    **a** _b_ `c<d`              | <p><strong>a</strong> <em>b</em> <code>c&lt;d</code></p>
                    [a](/b?c=1&d=2)              | <p><a href="https://docs.example/b?c=1&amp;d=2" rel="noreferrer">a</a></p>
                    [a](javascript:x)            | <p>a</p>
                    <b>a</b><script>b</script>   | <p><strong>a</strong></p>
                    1. a                         | <ol>@<li>a</li>@</ol>
                    3. a                         | <ol start="3">@<li>a</li>@</ol>
                    > a                          | <blockquote>@<p>a</p>@</blockquote>
                    """)
    void rendersMarkup(String text, String html) {
        assertThat(HtmlRenderer.below(1).of(descriptions.of(text)).code()).isEqualTo(html.replace('@', '\n') + "\n");
    }

    @Test
    void headingsFollowThatOfThePageWithoutAGap() {
        assertThat(HtmlRenderer.below(1)
                        .of(descriptions.of("### A\n\n##### B\n\n# C"))
                        .code())
                .isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n");
        assertThat(HtmlRenderer.inList().of(descriptions.of("# A")).code()).isEqualTo("<p><strong>A</strong></p>\n");
    }

    @Test
    void codeAndTablesCanBeScrolledWithTheKeyboard() {
        assertThat(HtmlRenderer.below(1)
                        .of(descriptions.of("```js\nif (a < b) {\n}\n```"))
                        .code())
                .isEqualTo("<pre tabindex=\"0\"><code class=\"language-js\">if (a &lt; b) {\n}</code></pre>\n");
        assertThat(HtmlRenderer.below(1)
                        .of(descriptions.of("|a|b|\n|-|-|\n|1|<|"))
                        .code())
                .isEqualTo("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n"
                        + "<thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n</thead>\n"
                        + "<tbody>\n<tr><td>1</td><td>&lt;</td></tr>\n</tbody></table></div>\n");
    }

    @Test
    void namesShowWhatCannotBeSeenAndDoNotMoveTheirNeighbors() {
        assertThat(HtmlText.of("a\u202e<\u200b>\n'\"").code()).isEqualTo("a\\u{202e}&lt;\\u{200b}&gt;\n&#39;&quot;");
        assertThat(HtmlText.isolated("\u05d0 &").code()).isEqualTo("<bdi>\u05d0 &amp;</bdi>");
        assertThat(HtmlText.isolated("name").code()).isEqualTo("name");
    }
}
