package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.GeneratedFile;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.testing.Generation;
import dev.callwright.core.text.Invisible;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Whatever a document says stays text in every file that a site has for programs, and in the pages made from them. */
final class HostileSiteTextsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern SAFE_LINK = Pattern.compile("https?://[!-~]+|mailto:[!-~]+|[A-Za-z0-9._~%/#-]+");
    private static final String PUSH = "(globalThis.callwright ??= []).push(";

    private static final List<String> TEXTS = List.of(
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>&lt;script&gt;",
            "[x](javascript:alert(1)) ![y](http://evil.example/y.png)",
            "\" onmouseover=\"alert(1)\" '",
            "]]></loc><loc>--> <!-- -->",
            "```\n# Heading\n<b>x</b>\n```\n\n- [ ] [a]: http://x\n",
            "a\u202Eb\u2028c\u0000d\u200Be",
            "'; script-src *; \"$host\" {}\r\nX-Evil: 1",
            "{{x}} {{{y}}} ${z} `${1}`",
            "\uD83D\uDC68\u200D\uD83D\uDC69 \u05D0\u05D1",
            "\\",
            "x".repeat(10_000));

    @TempDir
    private Path folder;

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void staysText(String text) throws Exception {
        Settings settings = Settings.builder()
                .set(Setting.ONLY, List.of("site"))
                .set(Setting.SITE_URL, List.of("https://docs.example.com/a'b&c"))
                .set(
                        Setting.SITE_PAGES,
                        List.of(Files.writeString(folder.resolve("start.md"), "# " + text + "\n\n" + text + "\n")
                                .toString()))
                .build();
        Path document = Files.writeString(folder.resolve("api.json"), document(text));

        for (GeneratedFile file : Generation.of(document, settings).below("site/")) {
            check(file);
        }
    }

    private static void check(GeneratedFile file) throws Exception {
        String path = file.path();
        if (path.endsWith(".md") || path.startsWith("llms")) {
            assertThat(unsafe(file.content())).as(path).isEmpty();
        } else if (path.endsWith(".html")) {
            checkHtml(file);
        } else if (path.equals("index.json")) {
            assertThat(JSON.readTree(file.content()).path("operations")).hasSize(1);
            assertThat(invisible(file.content())).isEmpty();
        } else if (path.startsWith("assets/search/")) {
            assertThat(file.content()).startsWith(PUSH).endsWith(");\n");
            assertThat(JSON.readTree(file.content()
                            .substring(PUSH.length(), file.content().length() - 3)))
                    .isNotEmpty();
            assertThat(invisible(file.content())).isEmpty();
        } else if (path.equals("sitemap.xml")) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(file.content())))
                            .getElementsByTagName("loc")
                            .getLength())
                    .isEqualTo(file.content().split("<loc>", -1).length - 1);
        } else if (path.equals("_headers")) {
            assertThat(file.content().lines()).hasSize(8).allMatch(line -> line.matches("[ -~]+"));
        } else if (path.equals("nginx.conf")) {
            assertThat(file.content()).doesNotContain("evil", "Evil", "alert", "script-src *");
        }
    }

    private static Set<String> unsafe(String markdown) {
        Set<String> unsafe = new TreeSet<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                unsafe.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                unsafe.add(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                unsafe.add(image.getDestination());
            }

            @Override
            public void visit(Link link) {
                if (!SAFE_LINK.matcher(link.getDestination()).matches()) {
                    unsafe.add(link.getDestination());
                }
                visitChildren(link);
            }
        });
        return unsafe;
    }

    private static void checkHtml(GeneratedFile file) throws IOException {
        Document page = Jsoup.parse(file.content());
        List<String> unsafe = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                String value = attribute.getValue().strip();
                if (attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style")
                        || value.startsWith("javascript:")) {
                    unsafe.add(attribute.toString());
                }
            });
        }
        for (Element script : page.select("script")) {
            if (script.attr("type").equals("application/ld+json")) {
                JsonNode crumbs = JSON.readTree(script.data());
                assertThat(crumbs.path("itemListElement").size())
                        .as(file.path())
                        .isGreaterThan(1);
            } else if (!script.data().isEmpty() || script.attr("src").contains(":")) {
                unsafe.add(script.outerHtml());
            }
        }
        page.select("img, svg, iframe, object, embed, form[action], base")
                .forEach(each -> unsafe.add(each.outerHtml()));
        assertThat(unsafe).as(file.path()).isEmpty();
    }

    private static Set<String> invisible(String text) {
        Set<String> found = new TreeSet<>();
        text.codePoints().filter(c -> c != '\n' && Invisible.is(c)).forEach(c -> found.add(Integer.toHexString(c)));
        return found;
    }

    private static String document(String text) throws IOException {
        ObjectNode root = JSON.createObjectNode().put("openapi", "3.1.0");
        root.putObject("info").put("title", text).put("version", text).put("description", text);
        root.putArray("servers")
                .addObject()
                .put("url", "https://api.example.com/")
                .put("description", text);
        root.putObject("x-callwright")
                .putObject("webhooks")
                .putObject("signature")
                .put("header", "X-Signature");
        ObjectNode operation = root.putObject("paths").putObject("/a").putObject("get");
        operation.put("operationId", text).put("summary", text).put("description", text);
        operation.putArray("tags").add(text);
        operation
                .putArray("parameters")
                .addObject()
                .put("name", text)
                .put("in", "query")
                .put("description", text)
                .set("schema", schema(text));
        operation
                .putObject("responses")
                .putObject("200")
                .put("description", text)
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/thing");
        ObjectNode webhook = root.putObject("webhooks").putObject(text).putObject("post");
        webhook.put("description", text);
        webhook.putObject("requestBody")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/thing");
        ObjectNode thing = root.putObject("components").putObject("schemas").putObject("thing");
        thing.put("type", "object").put("description", text);
        thing.putObject("properties").set(text, schema(text));
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode schema(String text) {
        ObjectNode schema = JSON.createObjectNode().put("type", "string").put("description", text);
        schema.put("default", text).put("example", text);
        schema.putArray("enum").add(text).add("other");
        return schema;
    }
}
