package dev.callwright.core.source.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.Problems;
import dev.callwright.core.source.tree.SpecSource;
import dev.callwright.core.source.tree.SpecTree;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpecReaderTest {

    private static SpecTree load(String name, String text) {
        return new SpecReader(new Diagnostics()).load(SpecSource.ofText(name, text));
    }

    private static List<String> problems(String name, String text) {
        return Problems.of(() -> load(name, text));
    }

    @Test
    void keepsJsonUnchanged() {
        JsonNode root = load(
                        "a.json",
                        "{\"big\": 1e400, \"exact\": 1.10, \"long\": 12345678901, \"huge\": 123456789012345678901}")
                .root();
        assertThat(root.path("big").decimalValue()).isEqualTo(new BigDecimal("1e400"));
        assertThat(root.path("exact").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(root.path("long").longValue()).isEqualTo(12345678901L);
        assertThat(root.path("huge").toString()).isEqualTo("123456789012345678901");
    }

    @Test
    void readsYaml12() {
        JsonNode root = load("a.yaml", """
                country: [no, on, y, 012, 0o14, 0x1F, 1_000, 12:30, ~, .inf]
                version: 1.10
                text: "1.10"
                date: 2026-01-01
                on: {200: ok, 1.10: next}
                tagged: !!str 12
                own: !custom text
                """).root();
        assertThat(root.path("country"))
                .hasToString("[\"no\",\"on\",\"y\",12,12,31,\"1_000\",\"12:30\",null,\".inf\"]");
        assertThat(root.path("version").decimalValue()).isEqualTo(new BigDecimal("1.10"));
        assertThat(root.path("text").textValue()).isEqualTo("1.10");
        assertThat(root.path("date").textValue()).isEqualTo("2026-01-01");
        assertThat(root.path("on")).hasToString("{\"200\":\"ok\",\"1.10\":\"next\"}");
        assertThat(root.path("tagged").textValue()).isEqualTo("12");
        assertThat(root.path("own").textValue()).isEqualTo("text");
    }

    @Test
    void readsTheSameFromJsonAndYaml() {
        String json = "{\"a\": [1, 2.50, true, null, \"x\", 12345678901], \"b\": {}}";
        assertThat(load("a.yaml", "a: [1, 2.50, true, null, x, 12345678901]\nb: {}")
                        .root())
                .isEqualTo(load("a.json", json).root());
    }

    @Test
    void expandsAliasesAndMergesMappings() {
        SpecTree tree = load("a.yaml", """
                base: &base {type: object, title: Base}
                list: [*base]
                merged:
                  <<: *base
                  title: Merged
                """);
        assertThat(tree.root().path("list").get(0)).isEqualTo(tree.root().path("base"));
        assertThat(tree.root().path("merged")).hasToString("{\"title\":\"Merged\",\"type\":\"object\"}");
        assertThat(tree.location("/merged/type")).hasToString("a.yaml:1:14 (/merged/type)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.yml", "-", "a.json"})
    void readsJsonWithAnyFileName(String name) {
        assertThat(load(name, " {\"openapi\": \"3.1.0\"}")
                        .root()
                        .path("openapi")
                        .textValue())
                .isEqualTo("3.1.0");
    }

    @Test
    void readsFlowMappings() {
        assertThat(load("a.yaml", "{openapi: 3.1.0}").root().path("openapi").textValue())
                .isEqualTo("3.1.0");
    }

    @Test
    void hasPositionsOfAllJsonNodes() {
        SpecTree tree =
                load("a.json", "{\n  \"a\": {\n    \"b/c\": [1, {\"~\": \"x\"}],\n\t\"d\": 2\n  }, \"é\": [\n{}]\n}");
        assertThat(tree.location("")).hasToString("a.json:1:1");
        assertThat(tree.location("/a")).hasToString("a.json:2:3 (/a)");
        assertThat(tree.location("/a/b~1c")).hasToString("a.json:3:5 (/a/b~1c)");
        assertThat(tree.location("/a/b~1c/0")).hasToString("a.json:3:13 (/a/b~1c/0)");
        assertThat(tree.location("/a/b~1c/1/~0")).hasToString("a.json:3:17 (/a/b~1c/1/~0)");
        assertThat(tree.location("/a/d")).hasToString("a.json:4:2 (/a/d)");
        assertThat(tree.location("/é/0")).hasToString("a.json:6:1 (/é/0)");
        assertThat(tree.location("/a/nothing/here")).hasToString("a.json:2:3 (/a/nothing/here)");
    }

    @Test
    void hasPositionsOfAllYamlNodes() {
        SpecTree tree = load("a.yaml", "# comment\na:\n  200:\n    - x\n    - {k: v}\n  'b/c': |\n    text\nlast: 1\n");
        assertThat(tree.location("")).hasToString("a.yaml:2:1");
        assertThat(tree.location("/a")).hasToString("a.yaml:2:1 (/a)");
        assertThat(tree.location("/a/200")).hasToString("a.yaml:3:3 (/a/200)");
        assertThat(tree.location("/a/200/0")).hasToString("a.yaml:4:7 (/a/200/0)");
        assertThat(tree.location("/a/200/1/k")).hasToString("a.yaml:5:8 (/a/200/1/k)");
        assertThat(tree.location("/a/b~1c")).hasToString("a.yaml:6:3 (/a/b~1c)");
        assertThat(tree.location("/last")).hasToString("a.yaml:8:1 (/last)");
        assertThat(tree.location("/a/200/7")).hasToString("a.yaml:3:3 (/a/200/7)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"a\": }` | a.json:1:7: error: this is not valid JSON: '}' cannot stand here; remove it, or write the value that is missing",
                "`{\"a\": 1` | a.json:1:8: error: this is not valid JSON: the text ends before what begins in line 1, column 1 does; add the missing bracket, or fetch the whole text",
                "`{\"a\": 1} x` | a.json:1:10: error: this is not valid JSON: 'x' is no value; write a text in double quotes, or a number, true, false or null",
                "`{\"a\": {\"b\": 1, \"b\": 2}, \"a\": 3}` | a.json:1:16: error: 'b' is a duplicate of the member in line 1; keep one of them",
                "`[1]` | a.json:1:1: error: the document is a list; it must be an object, which YAML calls a mapping",
                "`3` | a.json:1:1: error: the document is a single value; it must be an object, which YAML calls a mapping",
                "` ` | a.json: error: the document is empty; fetch it again, or name another one",
            })
    void reportsInvalidJson(String text, String problem) {
        assertThat(problems("a.json", text)).first().isEqualTo(problem);
    }

    @Test
    void reportsAllDuplicatesInJson() {
        assertThat(problems("a.json", "{\"a\": {\"b\": 1,\n\"b\": 2},\n\"a\": 3}"))
                .containsExactly(
                        "a.json:2:1: error: 'b' is a duplicate of the member in line 1; keep one of them",
                        "a.json:3:1: error: 'a' is a duplicate of the member in line 1; keep one of them");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`a: b: c` | a.yaml:1:5: error: this is not valid YAML: a colon cannot stand here; put the text in quotes, or correct how far the line is indented",
                "`a: [1\nb: 2` | a.yaml:2:2: error: this is not valid YAML: a comma or ']' is missing; add it (what it belongs to begins in line 1)",
                "`a: 1\na: 2\nb: {c: 1, c: 2}` | a.yaml:2:1: error: 'a' is a duplicate of the member in line 1; keep one of them",
                "`a: *nope` | a.yaml:1:4: error: this is not valid YAML: there is no anchor of this alias before it; write it with '&', or the value",
                "`a: &r\n  b: *r` | a.yaml:1:4: error: this anchor contains an alias of itself; write the cycle as a $ref",
                "`? [1, 2]\n: x` | a.yaml:1:3: error: a list or mapping cannot be a key; use a text",
                "`a: !!int x` | a.yaml:1:4: error: 'x' does not match its tag tag:yaml.org,2002:int; correct it or remove the tag",
                "`a: 1\n---\nb: 2` | a.yaml:2:1: error: this is not valid YAML: a second document begins; keep one of them (what it belongs to begins in line 1)",
                "`# only a comment` | a.yaml: error: the document is empty; fetch it again, or name another one",
                "`- a` | a.yaml:1:1: error: the document is a list; it must be an object, which YAML calls a mapping",
                "`just text` | a.yaml:1:1: error: the document is a single value; it must be an object, which YAML calls a mapping",
                "`<!DOCTYPE html>` | a.yaml: error: this is an HTML page; give the address of the document itself, which is often behind a link such as 'raw' or 'download'",
            })
    void reportsInvalidYaml(String text, String problem) {
        assertThat(problems("a.yaml", text)).first().isEqualTo(problem);
    }

    @Test
    void reportsInvalidCharactersInYaml() {
        assertThat(problems("a.yaml", "a: x\nb: é\u0001"))
                .containsExactly(
                        "a.yaml:2:5: error: this is not valid YAML: the character U+0001 is not allowed; remove it or write it as"
                                + " an escape in double quotes");
    }

    @Test
    void limitsAliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        assertThat(problems("a.yaml", bomb.toString()))
                .singleElement()
                .asString()
                .endsWith(
                        "error: more than 100000 nodes that YAML aliases repeat (limit yaml-alias-nodes); write fewer of them, or a"
                                + " $ref instead");
    }

    @Test
    void limitsNesting() {
        assertThat(problems("a.yaml", "a: " + "[".repeat(100_000)))
                .containsExactly(
                        "a.yaml:1:203: error: more than 200 levels of objects and arrays in a document (limit document-depth); flatten"
                                + " it there");
        assertThat(problems("a.json", "{\"a\": " + "[".repeat(100_000)))
                .containsExactly(
                        "a.json: error: more than 200 levels of objects and arrays in a document (limit document-depth); flatten"
                                + " it there");
    }

    @Test
    void readsFilesWithAByteOrderMarkAndUtf16(@TempDir Path folder) throws Exception {
        Path marked = Files.write(folder.resolve("a.json"), "\uFEFF{\"é\": 1}".getBytes(UTF_8));
        Path wide = Files.write(folder.resolve("b.yaml"), "\uFEFFé: 1".getBytes(UTF_16LE));
        assertThat(new SpecReader(new Diagnostics())
                        .load(SpecSource.of(marked))
                        .root()
                        .has("é"))
                .isTrue();
        assertThat(new SpecReader(new Diagnostics())
                        .load(SpecSource.of(wide))
                        .root()
                        .has("é"))
                .isTrue();
    }

    @Test
    void reportsUnreadableFiles(@TempDir Path folder) throws Exception {
        String base = folder.toString().replace('\\', '/');
        Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9, 'x'});
        Path large = Files.writeString(folder.resolve("large.json"), "{\"a\": \"" + "x".repeat(3 << 20) + "\"}");
        assertThat(Problems.of(() -> new SpecReader(new Diagnostics()).load(SpecSource.of(folder.resolve("no.yaml")))))
                .containsExactly(base + "/no.yaml: error: there is no such file; check the path");
        assertThat(Problems.of(() -> new SpecReader(new Diagnostics()).load(SpecSource.of(folder))))
                .containsExactly(base + ": error: this is a directory; name the OpenAPI document in it");
        assertThat(Problems.of(() -> new SpecReader(new Diagnostics()).load(SpecSource.of(latin))))
                .containsExactly(base + "/latin.yaml: error: the text is not UTF-8; save the file as UTF-8");
        assertThat(Problems.of(() -> new SpecReader(new Diagnostics(), 2 << 20).load(SpecSource.of(large))))
                .containsExactly(
                        base
                                + "/large.json: error: the document is larger than 2 MB (limit document-bytes); split it into several documents");
    }

    @Test
    void fetchesUrls() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api.yaml", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("openapi: 3.1.0".getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        try {
            SpecTree tree = new SpecReader(new Diagnostics()).load(SpecSource.of(url + "/api.yaml"));
            assertThat(tree.root().path("openapi").textValue()).isEqualTo("3.1.0");
            assertThat(tree.location("/openapi")).hasToString(url + "/api.yaml:1:1 (/openapi)");
            assertThat(Problems.of(() -> new SpecReader(new Diagnostics()).load(SpecSource.of(url + "/no.yaml"))))
                    .containsExactly(url + "/no.yaml: error: the server answered with status 404; check the URL");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void reportsUnreachableUrls() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String url = "http://localhost:" + port + "/api.yaml";
        assertThat(Problems.of(() -> new SpecReader(new Diagnostics()).load(SpecSource.of(url))))
                .containsExactly(url
                        + ": error: the server cannot be reached; check the URL and the network, or download the document and name"
                        + " the file");
        assertThat(Problems.of(() -> SpecSource.of("http://a b/")))
                .singleElement()
                .asString()
                .startsWith("http://a b/: error: this is not a URL: ");
    }
}
