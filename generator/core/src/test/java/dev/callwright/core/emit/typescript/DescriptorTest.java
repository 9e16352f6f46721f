package dev.callwright.core.emit.typescript;

import static dev.callwright.core.emit.typescript.SampleApi.TEXT;
import static dev.callwright.core.emit.typescript.SampleApi.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.Body;
import dev.callwright.core.model.Operation.Format;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.NamePlanner;
import dev.callwright.core.naming.NamingOptions;
import dev.callwright.core.naming.lock.NamesLock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptorTest {
    private static Input input(String name, Location location, Style style, boolean explode, String contentType) {
        Optional<String> type = Optional.of(contentType).filter(text -> !text.isEmpty());
        return new Input(name, location, value(TEXT, false), new Serialization(style, explode, false, type));
    }

    private static String code(String method, List<Input> inputs, Optional<Body> body, Result result) {
        Operation operation = new Operation(
                "op",
                List.of("things"),
                "act",
                new Operation.Request(
                        method,
                        "/it's/{a}",
                        inputs,
                        body,
                        List.of(new SecurityRequirement(List.of("k", "l")), new SecurityRequirement(List.of()))),
                new Operation.Response(result, List.of(), Optional.empty()),
                Docs.NONE,
                false,
                "/paths/x");
        ApiModel api = SampleApi.api(List.of(operation));
        TypeScriptContext context = TypeScriptContext.of(
                api,
                NamePlanner.plan(api, NamingOptions.defaults(), NamesLock.empty())
                        .typeScript());
        return new Descriptor(operation, context, new Imports("resources/things"))
                .literal()
                .lines("");
    }

    @Test
    void saysWhatDiffersFromTheDefaults() {
        List<Input> inputs = List.of(
                input("a", Location.PATH, Style.MATRIX, true, ""),
                input("q", Location.QUERY, Style.FORM, false, ""),
                input("d", Location.QUERY, Style.DEEP_OBJECT, true, ""),
                input("h", Location.HEADER, Style.SIMPLE, true, ""),
                input("__proto__", Location.COOKIE, Style.CONTENT, true, "application/json"));
        Result result = new Result(ResultKind.BINARY, Optional.empty(), Optional.of("application/pdf"));
        assertThat(code("GET", inputs, Optional.empty(), result)).isEqualTo("""
                {
                  id: 'op',
                  method: 'GET',
                  path: '/it\\'s/{a}',
                  pathParams: { a: { style: 'matrix', explode: true, write: styledPath } },
                  query: { q: { explode: false, pairs: styledPairs }, d: { style: 'deepObject' } },
                  headers: { h: { explode: true } },
                  cookies: { ['__proto__']: { key: '__proto___', json: true, add: styledCookie } },
                  writeHeaders: headerParameters,
                  response: readFile,
                  accept: 'application/pdf',
                  security: [['k', 'l'], []],
                }""");
    }

    @Test
    void namesAFunctionWhereTextIsNotEnough() {
        Input list = new Input(
                "a",
                Location.PATH,
                value(new TypeRef.ListOf(TEXT), true),
                new Serialization(Style.SIMPLE, false, false, Optional.empty()));
        Input map = new Input(
                "h",
                Location.HEADER,
                value(new TypeRef.MapOf(TEXT), false),
                new Serialization(Style.SIMPLE, false, false, Optional.empty()));
        Result none = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
        assertThat(code("GET", List.of(list, map), Optional.empty(), none)).contains("""
                  pathParams: { a: { write: styledPath } },
                  headers: { h: { write: styledText } },
                """);
    }

    @Test
    void listsOnlyUnusualMembersOfABody() {
        List<Input> inputs = List.of(
                input("a", Location.PATH, Style.SIMPLE, false, ""),
                input("plain", Location.BODY, Style.CONTENT, true, ""),
                input("deep", Location.BODY, Style.DEEP_OBJECT, true, ""),
                input("part", Location.BODY, Style.CONTENT, true, "text/xml"));
        Body body = new Body("multipart/form-data", Format.MULTIPART, true);
        Result none = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
        assertThat(code("POST", inputs, Optional.of(body), none)).contains("""
                          body: {
                            format: multipartBody,
                            mediaType: 'multipart/form-data',
                            required: true,
                            members: { deep: { style: 'deepObject' }, part: { contentType: 'text/xml' } },
                          },
                          response: readNothing,
                        """);
    }

    @Test
    void namesTheArgumentThatIsTheWholeBody() {
        Input whole = input("body", Location.WHOLE_BODY, Style.FORM, true, "");
        Input path = input("a", Location.PATH, Style.SIMPLE, false, "");
        Input query = input("body", Location.QUERY, Style.FORM, true, "");
        Body body = new Body("text/plain", Format.TEXT, false);
        Result text = new Result(ResultKind.TEXT, Optional.empty(), Optional.of("text/plain"));
        assertThat(code("POST", List.of(path, whole), Optional.of(body), text)).contains("whole: 'body'");
        assertThat(code("POST", List.of(path, whole, query), Optional.of(body), text))
                .containsPattern("(whole: '\\w+'|query: \\{ body: \\{ key: '\\w+' \\} \\})");
    }

    @Test
    void namesTheWriterOfEachLocation() {
        List<Input> inputs = List.of(
                input("a", Location.PATH, Style.SIMPLE, false, ""),
                input("raw", Location.COOKIE, Style.COOKIE, true, ""),
                input("text", Location.COOKIE, Style.CONTENT, true, "text/plain"),
                input("h", Location.HEADER, Style.CONTENT, true, "text/plain"),
                input("j", Location.HEADER, Style.CONTENT, true, "application/problem+json"),
                new Input(
                        "q",
                        Location.QUERYSTRING,
                        value(TEXT, false),
                        Serialization.content(Optional.of("application/x-www-form-urlencoded"))
                                .withMembers(Map.of(
                                        "tags", new Serialization(Style.FORM, false, false, Optional.empty())))));
        Result none = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
        assertThat(code("GET", inputs, Optional.empty(), none)).contains("""
                          query: {
                            q: { pairs: wholeQuery, members: { tags: { style: 'form', explode: false, pairs: styledPairs } } },
                          },
                          headers: { h: {}, j: { json: true, write: styledText } },
                          cookies: { raw: { add: plainCookie }, text: { add: plainCookie } },
                        """);
    }

    @Test
    void sendsAnEmptyFormWithMethodsThatHaveABody() {
        Input path = input("a", Location.PATH, Style.SIMPLE, false, "");
        Body body = new Body("application/x-www-form-urlencoded", Format.FORM, false);
        Result none = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
        for (String method : List.of("POST", "PUT", "PATCH", "REPORT")) {
            assertThat(code(method, List.of(path), Optional.of(body), none)).contains("""
                              body: { format: formBody, mediaType: 'application/x-www-form-urlencoded', required: true },
                            """);
        }
        for (String method : List.of("GET", "HEAD", "DELETE")) {
            assertThat(code(method, List.of(path), Optional.of(body), none)).doesNotContain("body");
        }
    }

    @Test
    void writesPartsByTheirMediaTypeAndHeaders() {
        Input file = new Input(
                "file",
                Location.BODY,
                value(new TypeRef.Scalar(ScalarKind.BINARY), false),
                Serialization.content(Optional.of("application/json")));
        Input note = new Input(
                "note",
                Location.BODY,
                value(TEXT, false),
                Serialization.content(Optional.of("image/png, image/*")).withHeaders(Map.of("X-Kind", "it's")));
        Input map = new Input(
                "map", Location.BODY, value(new TypeRef.MapOf(TEXT), false), Serialization.content(Optional.empty()));
        Body body = new Body("multipart/form-data", Format.MULTIPART, true);
        Result none = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
        assertThat(code("POST", List.of(file, note, map), Optional.of(body), none))
                .contains("""
                            members: {
                              file: { contentType: 'application/json' },
                              note: { headers: { 'X-Kind': 'it\\'s' } },
                              map: { json: true },
                            },
                        """);
    }

    @Test
    void sendsNoEmptyBodyWithAGet() {
        Input path = input("a", Location.PATH, Style.SIMPLE, false, "");
        Body body = new Body("application/x-www-form-urlencoded", Format.FORM, false);
        Result none = new Result(ResultKind.NONE, Optional.empty(), Optional.empty());
        assertThat(code("GET", List.of(path), Optional.of(body), none)).doesNotContain("body");
    }
}
