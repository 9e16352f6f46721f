package dev.callwright.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.text.Html;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateRendererTest {
    private final TemplateRenderer renderer = new TemplateRenderer();

    record Item(String label) {}

    record Page(String title, List<Item> items, Optional<Item> best, boolean open) {}

    private static final Page PAGE =
            new Page("<a & 'b'>", List.of(new Item("one"), new Item("two")), Optional.of(new Item("two")), true);

    @Test
    void writesValuesWithoutEscaping() {
        assertThat(renderer.renderText("{{title}}", PAGE)).isEqualTo("<a & 'b'>");
    }

    @Test
    void repeatsASectionForEachItemAndSeesTheViewAround() {
        assertThat(renderer.renderText("{{#items}}\n{{label}} of {{title}}\n{{/items}}\n", PAGE))
                .isEqualTo("one of <a & 'b'>\ntwo of <a & 'b'>\n");
    }

    @Test
    void entersASectionForAPresentOptionalAndForTrue() {
        assertThat(renderer.renderText(
                        "{{#best}}{{label}}{{/best}}{{#open}}!{{title}}{{/open}}{{^open}}?{{/open}}", PAGE))
                .isEqualTo("two!<a & 'b'>");
    }

    @Test
    void readsDottedNames() {
        assertThat(renderer.renderText("{{best.label}}", PAGE)).isEqualTo("two");
    }

    @Test
    void refusesAMisspeltTag() {
        assertThatThrownBy(() -> renderer.renderText("line\n{{titel}}", PAGE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unknown name: titel")
                .hasMessageContaining("text:2");
    }

    @Test
    void refusesAMisspeltSectionAndATagThatOnlyAnInnerViewHas() {
        assertThatThrownBy(() -> renderer.renderText("{{#itemz}}x{{/itemz}}", PAGE))
                .hasMessageContaining("unknown name: itemz");
        assertThatThrownBy(() -> renderer.renderText("{{label}}", PAGE)).hasMessageContaining("unknown name: label");
        assertThatThrownBy(() -> renderer.renderText("{{best.name}}", PAGE)).hasMessageContaining("unknown name: name");
    }

    @Test
    void namesTheTemplateThatIsMissing() {
        assertThatThrownBy(() -> renderer.render("nowhere/none.mustache", PAGE))
                .hasMessageContaining("nowhere/none.mustache");
    }

    record HtmlPage(String text, Html markup) {}

    private static final HtmlPage HTML = new HtmlPage("<a & 'b'>", new Html("<b>c</b>"));

    @Test
    void htmlEscapesTextAndTakesMarkupOnlyAsSuch() {
        TemplateRenderer html = TemplateRenderer.html();

        assertThat(html.renderText("{{text}} {{{markup}}}", HTML)).isEqualTo("&lt;a &amp; &#39;b&#39;&gt; <b>c</b>");
        assertThatThrownBy(() -> html.renderText("{{{text}}}", HTML))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("three braces need markup, not text: text");
        assertThatThrownBy(() -> html.renderText("{{markup}}", HTML))
                .hasMessageContaining("markup needs three braces: markup");
        assertThatThrownBy(() -> html.renderText("{{&text}}", HTML)).hasMessageContaining("not text: text");
    }
}
