package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.testing.ShellRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SnippetsTest {
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            servers: [{url: https://example.com/v1/}]
            paths:
              /orders/{order}:
                post:
                  operationId: PostOrder
                  parameters:
                    - {name: order, in: path, required: true, schema: {type: string}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                    - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [amount]
                          properties:
                            amount: {type: integer, example: 250}
                            note: {type: [string, 'null']}
                            due: {type: string, format: date-time}
                            mode: {type: string, enum: [fast, slow], default: slow}
                            lines: {type: array, items: {$ref: '#/components/schemas/line'}}
                  responses: {'204': {description: Done.}}
            components:
              schemas:
                line:
                  type: object
                  required: [price]
                  properties:
                    price: {type: number}
                    kind: {type: string, const: line}
                    parent: {$ref: '#/components/schemas/line'}
            """;

    private static final String NASTY = "it's $HOME `id` \\\"x\\\" \\\\ \\u00e9\\n;#";

    @TempDir
    private Path folder;

    private Snippets snippets;

    @BeforeEach
    void load() throws Exception {
        Path spec = Files.writeString(folder.resolve("shop.yaml"), SPEC);
        Settings settings =
                Settings.builder().set(Setting.SPEC, List.of(spec.toString())).build();
        snippets = new Snippets(new Generator(step -> {}).load(GenerationRequest.of(settings)));
    }

    private String render(SnippetLanguage language, Variant variant, String arguments) {
        return snippets.render("postorder", language, variant, Optional.of(arguments));
    }

    @Test
    void minimalGivesWhatMustBeGiven() {
        assertThat(render(SnippetLanguage.TYPESCRIPT, Variant.MINIMAL, "{}")).isEqualTo("""
                import shop from '@local/shop';

                await shop.orders.update('order_123', { amount: 250 });
                """);
        assertThat(render(SnippetLanguage.JAVA, Variant.MINIMAL, "{}"))
                .contains("shop.orders().update(\"order_123\", params -> params.amount(250));\n");
    }

    @Test
    void fullGivesEverythingAndStopsWhereATypeHoldsItself() {
        assertThat(render(SnippetLanguage.TYPESCRIPT, Variant.FULL, "{}")).isEqualTo("""
                import shop from '@local/shop';

                await shop.orders.update('order_123', {
                  amount: 250,
                  'X-Trace': 'x trace',
                  tags: ['tag'],
                  note: 'note',
                  due: '2026-01-01T12:00:00Z',
                  mode: 'slow',
                  lines: [{ price: 12.5, kind: 'line' }],
                });
                """);
    }

    @Test
    void argumentsOfTheUserWinAndMayBeWhatTheDocumentDoesNotList() {
        String arguments = "{\"order\": \"o 1\", \"note\": null, \"mode\": \"new\", \"lines\": [{\"price\": 1e3}, {}]}";

        assertThat(render(SnippetLanguage.JAVA, Variant.MINIMAL, arguments)).isEqualTo("""
                import java.math.BigDecimal;
                import sdk.shop.ShopClient;
                import sdk.shop.model.OrderUpdateParams;

                final class PostOrderMinimal {
                    private PostOrderMinimal() {}

                    public static void main(String[] args) {
                        ShopClient shop = ShopClient.fromEnv();
                        shop.orders().update("o 1", params -> params
                                .amount(250)
                                .clearNote()
                                .mode(OrderUpdateParams.Mode.of("new"))
                                .addLine(l -> l.price(new BigDecimal("1E+3")))
                                .addLine(l -> l.price(new BigDecimal("12.5"))));
                    }
                }
                """);
    }

    @Test
    void nothingInAValueIsReadByAShell() throws Exception {
        String arguments = "{\"order\": \"" + NASTY + "\", \"note\": \"" + NASTY
                + "\", \"X-Trace\": \"$(id) 'x'\", \"tags\": [\"a b\", \"c,d\"]}";
        Path file = Files.writeString(
                folder.resolve("snippet.sh"), render(SnippetLanguage.CURL, Variant.MINIMAL, arguments));

        assertThat(ShellRun.of(file).words())
                .containsSequence(
                        "-X",
                        "POST",
                        "https://example.com/v1/orders/it%27s%20%24HOME%20%60id%60%20%22x%22%20%5C%20%C3%A9%0A%3B%23?tags=a%20b,c%2Cd",
                        "-H",
                        "X-Trace: $(id) 'x'",
                        "-H",
                        "Content-Type: application/json",
                        "--data-raw");
        assertThat(ShellRun.of(file).words())
                .contains("{\n  \"amount\": 250,\n  \"note\": \"it's $HOME `id` \\\"x\\\" \\\\ é\\n;#\"\n}");
    }

    @Test
    void nothingInAValueIsReadAsCode() {
        String arguments = "{\"note\": \"" + NASTY + "\"}";

        assertThat(render(SnippetLanguage.JAVA, Variant.MINIMAL, arguments))
                .contains(".note(\"it's $HOME `id` \\\"x\\\" \\\\ é\\n;#\")");
        assertThat(render(SnippetLanguage.TYPESCRIPT, Variant.MINIMAL, arguments))
                .contains("note: 'it\\'s $HOME `id` \"x\" \\\\ é\\n;#'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"amoun\": 1} | PostOrder: unknown input amoun; did you mean amount? valid names are order, amount, X-Trace, tags, note, due, mode, lines",
                "{\"amount\": \"1\"} | PostOrder: amount: expected an integer of 64 bits, found \"1\"",
                "{\"lines\": [{\"prize\": 1}]} | PostOrder: lines[0]: unknown member prize; did you mean price? valid names are price, kind, parent",
                "{\"order\": \"..\"} | PostOrder: order: a path parameter must not be blank, . or ..",
                "{\"X-Trace\": \"a\\nb\"} | PostOrder: X-Trace: a header may only have printable ASCII characters, and no line breaks or space around it",
                "{\"due\": \"soon\"} | PostOrder: due: expected a date and time such as 2026-01-31T23:59:59Z, found \"soon\"",
                "[] | the arguments are not a JSON object; write values by name, such as {\"name\": \"value\"}",
            })
    void saysWhichArgumentDoesNotFit(String arguments, String message) {
        assertThatThrownBy(() -> render(SnippetLanguage.CURL, Variant.MINIMAL, arguments))
                .isInstanceOf(RequestException.class)
                .hasMessage(message);
    }
}
