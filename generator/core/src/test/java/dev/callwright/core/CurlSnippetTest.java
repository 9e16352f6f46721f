package dev.callwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.emit.snippet.SnippetLanguage;
import dev.callwright.core.request.Setting;
import dev.callwright.core.request.Settings;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.testing.ShellCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents may try to make of the options, files and URL of a curl command, and what they get. */
final class CurlSnippetTest {
    private static final String FRAME = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            servers: [{url: %s}]
            paths:
              %s:
                %s:
                  operationId: op
                  %s
                  responses: {'204': {description: Done.}}
            %s
            """;
    private static final String HOST = "https://h.example";

    @TempDir
    private Path folder;

    private LoadedApi load(String document) throws Exception {
        Path spec = Files.writeString(folder.resolve("t.yaml"), document);
        Settings settings =
                Settings.builder().set(Setting.SPEC, List.of(spec.toString())).build();
        return new Generator(step -> {}).load(GenerationRequest.of(settings));
    }

    private String render(String document, String arguments) throws Exception {
        String snippet = new Snippets(load(document))
                .render("op", SnippetLanguage.CURL, Variant.MINIMAL, Optional.of(arguments));
        Path script = Files.writeString(folder.resolve("op.sh"), snippet);
        assertThat(ShellCheck.findings(List.of(script))).isEmpty();
        return snippet;
    }

    private static String server(String url) {
        return FRAME.formatted("'" + url + "'", "/p", "get", "", "");
    }

    private static String operation(String method, String parts) {
        return FRAME.formatted(HOST, "/p", method, parts, "");
    }

    private static String multipart(String member, String encoding) {
        return operation(
                "post",
                "requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: ["
                        + member.substring(0, member.indexOf(':')) + "], properties: {" + member + "}}" + encoding
                        + "}}}");
    }

    private static String typed(String type) {
        return multipart("n: {type: string}", ", encoding: {n: {contentType: '" + type + "'}}");
    }

    private static String body(String mediaType) {
        return operation(
                "post",
                "requestBody: {required: true, content: {" + mediaType
                        + ": {schema: {type: string, format: binary}}}}");
    }

    private static String parameter(String name, String in) {
        return operation(
                "get", "parameters: [{name: " + name + ", in: " + in + ", required: true, schema: {type: string}}]");
    }

    private static String key(String name, String in) {
        return FRAME.formatted(
                HOST,
                "/p",
                "get",
                "security: [{k: []}]",
                "components: {securitySchemes: {k: {type: apiKey, name: " + name + ", in: " + in + "}}}");
    }

    static Stream<Arguments> documents() {
        String withoutType = "curl -X POST https://h.example/p \\\n  --form-string 'n=n'\n";
        return Stream.of(
                Arguments.of(
                        "a server that is an option",
                        server("-K /etc/hostname"),
                        "curl --globoff \"${BASE_URL:?}/p\"\n"),
                Arguments.of("a server that is a file", server("file:///etc"), "curl --globoff \"${BASE_URL:?}/p\"\n"),
                Arguments.of(
                        "a server of another protocol", server("gopher://h/x"), "curl --globoff \"${BASE_URL:?}/p\"\n"),
                Arguments.of("a server with a user", server("https://a:b@h.example"), "curl https://h.example/p\n"),
                Arguments.of("a server with a query", server("https://h.example?x="), "curl https://h.example/p\n"),
                Arguments.of(
                        "a server with a command",
                        server("https://h.example/$(id)"),
                        "curl \"https://h.example/\\$(id)/p\"\n"),
                Arguments.of(
                        "a server without a scheme", server("//h.example"), "curl --globoff \"${BASE_URL:?}/p\"\n"),
                Arguments.of("a server that is a path", server("/v1"), "curl --globoff \"${BASE_URL:?}/v1/p\"\n"),
                Arguments.of(
                        "a server with an open variable",
                        server("https://{host}/v1"),
                        "curl --globoff \"${BASE_URL:?}/p\"\n"),
                Arguments.of("a server by IPv6", server("http://[::1]:8080"), "curl --globoff 'http://[::1]:8080/p'\n"),
                Arguments.of(
                        "a path with patterns",
                        FRAME.formatted(HOST, "'/a[1-3]\"b'", "get", "", ""),
                        "curl https://h.example/a%5B1-3%5D%22b\n"),
                Arguments.of(
                        "a part's type with a file of headers",
                        typed("text/plain;headers=@/etc/hostname"),
                        withoutType),
                Arguments.of("a part's type with a line", typed("text/plain\\r\\nX: 1"), withoutType),
                Arguments.of("a part's type of several", typed("text/plain, text/html"), withoutType),
                Arguments.of(
                        "a part's type",
                        typed("text/plain;charset=utf-8"),
                        "curl -X POST https://h.example/p \\\n  -F 'n=\"n\";type=text/plain; charset=utf-8'\n"),
                Arguments.of(
                        "a part's type with a setting of curl",
                        typed("text/plain; headers=\"@/etc/hostname\""),
                        ready("n", "Content-Type: text/plain; headers=\"@/etc/hostname\"\\r\\n", "n")),
                Arguments.of(
                        "a part's type that hides one in quotes",
                        typed("a/b; x=\"y;headers=@z\""),
                        ready("n", "Content-Type: a/b; x=\"y;headers=@z\"\\r\\n", "n")),
                Arguments.of(
                        "a part that is a file",
                        multipart("'x=@/etc/hostname;a': {type: string, example: v}", ""),
                        ready("x=@/etc/hostname;a", "", "v")),
                Arguments.of(
                        "a part with a line in its name",
                        multipart("\"x\\r\\ny\": {type: string, example: v}", ""),
                        ready("x%%0D%%0Ay", "", "v")),
                Arguments.of(
                        "a file anywhere",
                        multipart("f: {type: string, format: binary, example: /etc/hostname}", ""),
                        "curl -X POST https://h.example/p \\\n  -F 'f=@hostname'\n"),
                Arguments.of(
                        "a hidden file",
                        multipart("f: {type: string, format: binary, example: ../.ssh/id_rsa;type=x}", ""),
                        "curl -X POST https://h.example/p \\\n  -F 'f=@id_rsa-type-x'\n"),
                Arguments.of(
                        "a file from the input",
                        multipart("f: {type: string, format: binary, example: '-'}", ""),
                        "curl -X POST https://h.example/p \\\n  -F 'f=@file'\n"),
                Arguments.of(
                        "a body's type with a header",
                        body("\"application/octet-stream\\r\\nX-Evil: 1\""),
                        "curl -X POST https://h.example/p \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '\"body.txt\"'\n"),
                Arguments.of(
                        "a body's type that is a file",
                        body("'@/etc/hostname'"),
                        "curl -X POST https://h.example/p \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '\"body.txt\"'\n"),
                Arguments.of(
                        "a header that is a file",
                        parameter("'@/etc/hostname'", "header"),
                        "curl https://h.example/p\n"),
                Arguments.of(
                        "a header with another",
                        parameter("\"X-A: 1\\r\\nX-B\"", "header"),
                        "curl https://h.example/p\n"),
                Arguments.of(
                        "a cookie that is a file",
                        parameter("'/etc/hostname; b'", "cookie"),
                        "curl https://h.example/p\n"),
                Arguments.of(
                        "a query that is a file",
                        parameter("'@/etc/hostname'", "query"),
                        "curl 'https://h.example/p?%40%2Fetc%2Fhostname=etc%20hostname'\n"),
                Arguments.of(
                        "a key in a header that is a file",
                        key("'@/etc/hostname'", "header"),
                        "curl https://h.example/p\n"),
                Arguments.of(
                        "a key in a cookie that is a command",
                        key("'$(id)`id`'", "cookie"),
                        "curl https://h.example/p\n"),
                Arguments.of(
                        "a key in a query that is a command",
                        key("'$(id)\"'", "query"),
                        "curl --globoff \"https://h.example/p?%24%28id%29%22=$T_API_KEY\"\n"),
                Arguments.of("a method without a body", operation("head", ""), "curl -I https://h.example/p\n"));
    }

    static Stream<Arguments> calls() {
        String json = "requestBody: {required: true, content: {application/json: {schema: {}}}}";
        String form =
                "requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {}}}}}}";
        return Stream.of(
                Arguments.of(parameter("q", "query"), "{'q': 'a'}", "curl -G https://h.example/p \\\n  -d 'q=a'\n"),
                Arguments.of(parameter("q", "query"), "{'q': 'a b'}", "curl 'https://h.example/p?q=a%20b'\n"),
                Arguments.of(parameter("'a[b]'", "query"), "{'a[b]': ''}", "curl 'https://h.example/p?a%5Bb%5D='\n"),
                Arguments.of(parameter("X-A", "header"), "{'X-A': ''}", "curl https://h.example/p \\\n  -H 'X-A;'\n"),
                Arguments.of(parameter("c", "cookie"), "{'c': 'a;b'}", "curl https://h.example/p \\\n  -b 'c=a%3Bb'\n"),
                Arguments.of(operation("post", form), "{}", "curl -X POST https://h.example/p \\\n  -d ''\n"),
                Arguments.of(operation("delete", form), "{}", "curl -X DELETE https://h.example/p\n"),
                Arguments.of(
                        operation("put", form),
                        "{'a': 'x y'}",
                        "curl -X PUT https://h.example/p \\\n  --data-urlencode 'a=x y'\n"),
                Arguments.of(
                        operation("put", form), "{'a': '~x'}", "curl -X PUT https://h.example/p \\\n  -d 'a=%7Ex'\n"),
                Arguments.of(
                        operation("put", form),
                        "{'a': 1E-7}",
                        "curl -X PUT https://h.example/p \\\n  -d 'a=0.0000001'\n"),
                Arguments.of(
                        operation("put", form),
                        "{'a': 1e999999999}",
                        "curl -X PUT https://h.example/p \\\n  --data-urlencode 'a=1e+999999999'\n"),
                Arguments.of(
                        operation("post", json),
                        "{'body': [1E-7, 2.0, '$HOME `x` \\u2028']}",
                        "curl -X POST https://h.example/p \\\n  -H 'Content-Type: application/json' \\\n  --data-raw '[\n"
                                + "  1e-7,\n  2,\n  \"'\"\\$\"'HOME '\"\\`\"'x'\"\\`\"' '\"$(printf '\\342\\200\\250')\"'\"\n]'\n"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void sendsTheArgumentsOfTheUser(String document, String arguments, String snippet) throws Exception {
        assertThat(render(document, arguments.replace('\'', '"'))).isEqualTo(snippet);
    }

    private static String ready(String name, String type, String text) {
        return "printf '\\055-callwright-boundary\\r\\nContent-Disposition: form-data; name=\"" + name + "\"\\r\\n"
                + type
                + "\\r\\n" + text + "\\r\\n--callwright-boundary--\\r\\n' |\n"
                + "  curl -X POST https://h.example/p \\\n"
                + "    -H 'Content-Type: multipart/form-data; boundary=callwright-boundary' \\\n"
                + "    --data-binary @-\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void saysNothingButTheRequest(String what, String document, String snippet) throws Exception {
        assertThat(render(document, "{}")).as(what).isEqualTo(snippet);
    }

    @Test
    void filesOfTheUserAreTheirOwn() throws Exception {
        String upload = multipart("f: {type: string, format: binary, example: x}", "");

        assertThat(render(upload, "{\"f\": \"../my files/a;b.pdf\"}")).contains("-F 'f=@\"../my files/a;b.pdf\"'\n");
        assertThat(render(upload, "{\"f\": \"-\"}")).contains("-F 'f=@./-'\n");
        assertThat(render(body("application/pdf"), "{\"body\": \"-\"}")).contains("--data-binary '@./-'\n");
    }

    @Test
    void theTagOfAUnionIsAPart() throws Exception {
        String tagged = FRAME.formatted(
                HOST,
                "/p",
                "post",
                "requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}}}",
                """
                components:
                  schemas:
                    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}}
                    Cat: {type: object, additionalProperties: false, properties: {lives: {type: integer}}}
                    Dog: {type: object, additionalProperties: false, properties: {bark: {type: string}}}
                """);

        assertThat(render(tagged, "{\"body\": {\"kind\": \"dog\", \"bark\": \"wow\"}}"))
                .endsWith(" \\\n  --form-string 'kind=dog' \\\n  --form-string 'bark=wow'\n");
    }

    @Test
    void warningsNameThePlaces() throws Exception {
        assertThat(load(parameter("'@/etc/hostname'", "header")).warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'@/etc/hostname' is not a valid name of a header (RFC 9110: letters, digits and !#$%&'*+-.^_`|~); the parameter is left out");
        assertThat(load(typed("text/plain;headers=@/etc/hostname")).warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "this is neither a media type nor a list of media types (RFC 9110, 8.3.1); the default of the part's type is sent");
        assertThat(load(body("'@/etc/hostname'")).warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'@/etc/hostname' is not a media type (RFC 9110, 8.3.1); it is read as application/json;"
                                + " correct it with an overlay if it is another one");
    }

    @Test
    void whatHasNoValueGetsAPlaceholderAndAWarning() throws Exception {
        String endless = FRAME.formatted(
                HOST,
                "/p",
                "post",
                "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}",
                "components: {schemas: {A: {oneOf: [{$ref: '#/components/schemas/B'}]},"
                        + " B: {type: object, required: [b], properties: {b: {$ref: '#/components/schemas/B'}}}}}");

        assertThat(load(endless).warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'body' requires a value of its own type, so no value is complete; snippets show an incomplete one");
        assertThat(render(endless, "{}")).endsWith("--data-raw '{ }'\n");
        assertThat(load(FRAME.formatted(
                                HOST,
                                "/p/{id}",
                                "get",
                                "parameters: [{name: id, in: path, required: true, schema: {type: string, enum: ['..', '.']}}]",
                                ""))
                        .warnings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "none of the enum values of the parameter can be sent: a path segment cannot be blank, . or ..; snippets show a placeholder");
    }
}
