package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site has for programs, guides and webhooks. */
final class SiteTextsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final String PUSH = "(globalThis.callwright ??= []).push(";

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info:
              title: Shop
              version: 1.2.0
              description: |
                Orders of **a shop**.

                # More
                Nothing else.
            servers: [{url: 'https://{tenant}.shop.example.com/v1', variables: {tenant: {default: demo}}}]
            x-callwright: {webhooks: {signature: {header: X-Signature}}}
            paths:
              /orders/{order}:
                get:
                  operationId: GetOrder
                  summary: Fetch an order
                  description: Give its id. See [the manual](/manual).
                  deprecated: true
                  parameters:
                    - {name: order, in: path, required: true, schema: {type: string}, description: The id.}
                    - {name: view, in: query, schema: {type: string, enum: [short, long], default: short}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}
                    '404': {description: none, content: {application/json: {schema: {$ref: '#/components/schemas/problem'}}}}
              /orders:
                post:
                  operationId: CreateOrder
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [items]
                          properties:
                            items: {type: array, items: {type: object, properties: {sku: {type: string}}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/order'}}}}
            webhooks:
              order.paid:
                post:
                  summary: Somebody paid
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/paid'}}}}
                  responses: {'204': {description: ok}}
              order.sent:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, required: [type], properties: {type: {const: order.sent}}}
                  responses: {'204': {description: ok}}
            components:
              schemas:
                order: {type: object, required: [id], properties: {id: {type: string, maxLength: 20}, parent: {$ref: '#/components/schemas/order'}}}
                problem: {type: object, properties: {message: {type: string}}}
                paid: {type: object, required: [type, order], properties: {type: {const: order.paid}, order: {$ref: '#/components/schemas/order'}}}
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    @BeforeEach
    void generate() throws IOException {
        Files.createDirectories(folder.resolve("guides"));
        Files.writeString(folder.resolve("guides/start.md"), """
                # Getting *started*

                See [errors](more/errors.md#codes), [fetch](operation:getorder), [the type](../schemas/Order.html),
                [elsewhere](https://example.com/), [the manual](/manual), [gone](gone.md) and [bad](javascript:alert(1)).

                ## Next

                <b>Done</b><script>alert(1)</script>
                """);
        Files.createDirectories(folder.resolve("guides/more"));
        Files.writeString(
                folder.resolve("guides/more/errors.md"),
                "Back to [the start](../start.md#next), see [below](#more).\n\n## More\n\n## More\n");
        Settings settings = Settings.builder()
                .set(Setting.ONLY, List.of("site"))
                .set(Setting.SITE_URL, List.of("https://docs.example.com/shop"))
                .set(Setting.SITE_GATEWAY, List.of("https://gateway.example.com/base"))
                .set(
                        Setting.SITE_PAGES,
                        Stream.of("guides/start.md", "guides/more/errors.md")
                                .map(name -> folder.resolve(name).toString())
                                .toList())
                .build();
        Path document = Files.writeString(folder.resolve("api.yaml"), DOCUMENT);
        for (GeneratedFile file : Generation.of(document, settings).below("site/")) {
            files.put(file.path(), file.content());
        }
    }

    private String file(String path) {
        assertThat(files).containsKey(path);
        return files.getOrDefault(path, "");
    }

    private List<String> pages(String extension) {
        return files.keySet().stream()
                .filter(path -> path.endsWith(extension))
                .map(path -> path.substring(0, path.length() - extension.length()))
                .toList();
    }

    @Test
    void everyPageIsMarkdownAtTheSameAddress() {
        assertThat(pages(".md"))
                .containsExactlyInAnyOrderElementsOf(pages(".html"))
                .contains(
                        "index",
                        "guides/start",
                        "guides/errors",
                        "operations/GetOrder",
                        "resources/orders",
                        "schemas/Order",
                        "webhooks/order-paid",
                        "webhooks/order-sent");
    }

    @Test
    void anOperationAsMarkdown() {
        assertThat(file("operations/GetOrder.md")).startsWith("""
                # Fetch an order

                `GET /orders/{order}`

                **Deprecated.** Operation `GetOrder` of [Orders](../resources/orders.md).

                Give its id. See the manual.

                Authentication: none.

                ## Path parameters

                - `order` (string, required): The id.

                ## Query parameters

                - `view` (string enum; default `short`)
                  - One of `short`, `long`

                ## Response

                JSON (application/json).

                - `200`: ok

                [Order](../schemas/Order.md)

                - `id` (string, required; at most 20 characters)
                - `parent` ([Order](../schemas/Order.md))

                ## Errors

                - `404`: [Problem](../schemas/Problem.md). none

                ## Java

                ```java
                """);
        assertThat(file("operations/GetOrder.md"))
                .contains("shop.orders().retrieve(\"")
                .contains("\n## TypeScript\n\n```ts\nimport ")
                .contains("\n## curl\n\n```sh\ncurl ")
                .endsWith("\n```\n");
    }

    @Test
    void markdownLinksLeadToMarkdown() {
        List<String> broken = new ArrayList<>();
        for (String page : pages(".md")) {
            LINK.matcher(file(page + ".md"))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(link -> {
                        String target = URI.create(page + ".md").resolve(link).getPath();
                        boolean isOwn = !link.contains("://");
                        if (isOwn && (!files.containsKey(target) || !target.endsWith(".md"))) {
                            broken.add(page + ": " + link);
                        }
                    });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void listsThePagesForLanguageModels() {
        assertThat(file("llms.txt")).isEqualTo("""
                # Shop

                > Orders of a shop.

                Each page is Markdown. [llms-full.txt](https://docs.example.com/shop/llms-full.txt) has all of them, [index.json](https://docs.example.com/shop/index.json) lists the operations.

                ## Guides

                - [Getting started](https://docs.example.com/shop/guides/start.md)
                - [errors](https://docs.example.com/shop/guides/errors.md)

                ## Orders

                - [Orders](https://docs.example.com/shop/resources/orders.md)
                - [Create order](https://docs.example.com/shop/operations/CreateOrder.md): POST /orders
                - [Fetch an order](https://docs.example.com/shop/operations/GetOrder.md): GET /orders/{order}

                ## Webhooks

                - [Somebody paid](https://docs.example.com/shop/webhooks/order-paid.md)
                - [order.sent](https://docs.example.com/shop/webhooks/order-sent.md)

                ## Optional

                - [Order](https://docs.example.com/shop/schemas/Order.md)
                - [Paid](https://docs.example.com/shop/schemas/Paid.md)
                - [Problem](https://docs.example.com/shop/schemas/Problem.md)
                - [WebhookEvent](https://docs.example.com/shop/schemas/WebhookEvent.md)
                """);
        assertThat(pages(".md"))
                .filteredOn(page -> !page.equals("credentials"))
                .allSatisfy(page ->
                        assertThat(file("llms-full.txt")).contains("Page `" + page + ".md`:\n\n" + file(page + ".md")));
    }

    @Test
    void listsTheOperationsAsJson() throws IOException {
        JsonNode index = JSON.readTree(file("index.json"));

        assertThat(index.path("title").textValue()).isEqualTo("Shop");
        assertThat(index.path("operations")).hasSize(2);
        assertThat(index.path("operations").get(1).toString())
                .isEqualTo(
                        "{\"operationId\":\"GetOrder\",\"title\":\"Fetch an order\",\"method\":\"GET\",\"path\":\"/orders/{order}\","
                                + "\"resource\":[\"orders\"],\"deprecated\":true,\"page\":\"operations/GetOrder.html\","
                                + "\"markdown\":\"operations/GetOrder.md\"}");
    }

    @Test
    void splitsTheSearchByGroups() throws IOException {
        JsonNode groups = pushed("assets/search/index.js").path("groups");

        assertThat(groups.toString()).isEqualTo("[\"guides\",\"resources/orders\",\"webhooks\",\"schemas\"]");
        List<String> found = new ArrayList<>();
        for (JsonNode group : groups) {
            JsonNode script = pushed("assets/search/" + group.textValue() + ".js");
            assertThat(script.path("group")).isEqualTo(group);
            script.path("pages").forEach(page -> found.add(page.toString()));
        }
        assertThat(found)
                .containsExactly(
                        "[\"g\",\"Getting started\",\"\",\"guides/start.html\",\"\"]",
                        "[\"g\",\"errors\",\"\",\"guides/errors.html\",\"\"]",
                        "[\"r\",\"Orders\",\"\",\"resources/orders.html\",\"orders\"]",
                        "[\"o\",\"Create order\",\"POST /orders\",\"operations/CreateOrder.html\",\"CreateOrder\",[\"body.items\","
                                + "\"body.items.sku\"]]",
                        "[\"o\",\"Fetch an order\",\"GET /orders/{order}\",\"operations/GetOrder.html\",\"GetOrder\",[\"path.order\","
                                + "\"query.view\"]]",
                        "[\"w\",\"Somebody paid\",\"\",\"webhooks/order-paid.html\",\"order.paid\"]",
                        "[\"w\",\"order.sent\",\"\",\"webhooks/order-sent.html\",\"order.sent\"]",
                        "[\"s\",\"Order\",\"\",\"schemas/Order.html\",\"\",[\"field.id\",\"field.parent\"]]",
                        "[\"s\",\"Paid\",\"\",\"schemas/Paid.html\",\"\",[\"field.type\",\"field.order\"]]",
                        "[\"s\",\"Problem\",\"\",\"schemas/Problem.html\",\"\",[\"field.message\"]]",
                        "[\"s\",\"WebhookEvent\",\"\",\"schemas/WebhookEvent.html\",\"\",[\"field.(OrderSentWebhook).type\"]]");
    }

    private JsonNode pushed(String path) throws IOException {
        String script = file(path);
        assertThat(script).startsWith(PUSH).endsWith(");\n");
        return JSON.readTree(script.substring(PUSH.length(), script.length() - ");\n".length()));
    }

    @Test
    void guidesLinkToPages() {
        assertThat(file("guides/start.html"))
                .contains(
                        "<h1>Getting started</h1>",
                        "<h2 id=\"guide.next\">Next</h2>",
                        "href=\"../guides/errors.html#guide.codes\"")
                .contains("href=\"../operations/GetOrder.html\"", "href=\"../schemas/Order.html\"")
                .contains("href=\"https://example.com/\"", ", the manual, gone and bad.")
                .doesNotContain("alert");
        assertThat(file("guides/start.md")).isEqualTo("""
                # Getting started

                See [errors](../guides/errors.md#codes), [fetch](../operations/GetOrder.md), [the type](../schemas/Order.md),
                [elsewhere](https://example.com/), the manual, gone and bad.

                ## Next

                **Done**
                """);
        assertThat(file("guides/errors.md")).isEqualTo("""
                # errors

                Back to [the start](../guides/start.md#next), see [below](../guides/errors.md#more).

                ## More

                ## More
                """);
        assertThat(file("guides/errors.html"))
                .contains("href=\"../guides/start.html#guide.next\"", "href=\"../guides/errors.html#guide.more\"")
                .contains("<h2 id=\"guide.more\">More</h2>", "<h2 id=\"guide.more-1\">More</h2>");
        assertThat(file("operations/GetOrder.html")).contains("href=\"../guides/start.html\"", "Getting started");
    }

    @Test
    void webhooksShowTheirBodyAndHowToCheckTheSignature() {
        assertThat(file("webhooks/order-paid.html"))
                .contains("<h1>Somebody paid</h1>", "id=\"payload.order\"", "<code>order.paid</code>")
                .contains("if (event instanceof OrderPaid received)".replace("OrderPaid", "Paid"))
                .contains("event.type === &#39;order.paid&#39;", "<code>SHOP_WEBHOOK_SECRET</code>");
        assertThat(file("webhooks/order-sent.md"))
                .contains("Webhook `order.sent`", "- `type` (string, required; always `order.sent`)")
                .contains("if (event.type === 'order.sent') {");
    }

    @Test
    void publishedPagesSayWhereTheyAre() throws IOException {
        assertThat(file("index.html"))
                .contains("<link rel=\"canonical\" href=\"https://docs.example.com/shop/\">")
                .doesNotContain("ld+json");
        String page = file("operations/GetOrder.html");
        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"https://docs.example.com/shop/operations/GetOrder.html\">");
        JsonNode crumbs = JSON.readTree(
                DATA.matcher(page).results().findFirst().orElseThrow().group(1));
        assertThat(crumbs.at("/itemListElement/1/name").textValue()).isEqualTo("Orders");
        assertThat(crumbs.at("/itemListElement/2/item").textValue())
                .isEqualTo("https://docs.example.com/shop/operations/GetOrder.html");
        // The page of credentials is a tool, which nobody searches for.
        assertThat(file("sitemap.xml")).doesNotContain("credentials");
        assertThat(pages(".html"))
                .filteredOn(each -> !each.equals("index") && !each.equals("credentials"))
                .allSatisfy(each -> assertThat(file("sitemap.xml"))
                        .contains("<loc>https://docs.example.com/shop/" + each + ".html</loc>"));
    }

    @Test
    void pagesAndHeadersHaveTheSamePolicy() {
        String policy =
                "default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src"
                        + " &#39;self&#39; http://127.0.0.1:* http://localhost:* https://gateway.example.com"
                        + " https://*.shop.example.com; base-uri &#39;none&#39;; form-action &#39;none&#39;";
        assertThat(pages(".html"))
                .allSatisfy(page -> assertThat(file(page + ".html"))
                        .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">"));
        assertThat(file("_headers"))
                .contains("  Content-Security-Policy: " + policy.replace("&#39;", "'") + "; frame-ancestors 'none'\n");
    }
}
