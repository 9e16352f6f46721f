package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerializationTest {
    private static TestApi parameter(String version, String parameter) throws Exception {
        return TestApi.of(
                "openapi: '" + version + "', paths: {'/a/{p}': {get: {parameters: ["
                        + "{name: 'p', in: 'path', schema: {type: 'string'}}, " + parameter + "]}}}",
                OperationSelector.ALL);
    }

    private static TestApi body(String mediaType, String encoding) throws Exception {
        return TestApi.of(
                "paths: {'/a': {post: {requestBody: {content: {'" + mediaType
                        + "': {schema: {type: 'object', properties: {"
                        + "a: {type: 'string'}, f: {type: 'string', format: 'binary'}}}, encoding: " + encoding
                        + "}}}}}}",
                OperationSelector.ALL);
    }

    private static String last(TestApi api) {
        List<Input> inputs = api.model().operations().get(0).inputs();
        Input input = inputs.get(inputs.size() - 1);
        return input.location() + " " + text(input.serialization());
    }

    private static String text(Serialization how) {
        return how.style()
                + (how.explode() ? " explode" : "")
                + (how.allowReserved() ? " reserved" : "")
                + how.contentType().map(type -> " " + type).orElse("")
                + how.members().entrySet().stream()
                        .map(member -> " {" + member.getKey() + " " + text(member.getValue()) + "}")
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1.0 | in: 'query', allowReserved: true | QUERY FORM explode reserved |",
                "3.1.0 | in: 'query', style: 'simple' | QUERY FORM explode | the style 'simple' is not defined for a value in a query; the default, form, is used",
                "3.1.0 | in: 'query', style: 'pipeDelimited' | QUERY PIPE_DELIMITED |",
                "3.1.0 | in: 'query', style: 'deepObject', explode: true | QUERY DEEP_OBJECT explode |",
                "3.1.0 | in: 'query', content: {'application/x.y+json; a=b': {}} | QUERY CONTENT explode application/x.y+json; a=b |",
                "3.1.0 | in: 'query', content: {'oops': {}} | QUERY CONTENT explode application/json | 'oops' is not a media type such as application/json; the parameter is sent as JSON",
                "3.1.0 | in: 'header', allowReserved: true | HEADER SIMPLE | allowReserved does not apply to headers; it is ignored",
                "3.1.0 | in: 'cookie', allowReserved: true | COOKIE FORM explode | allowReserved only applies to a cookie since OpenAPI 3.2; it is ignored",
                "3.2.0 | in: 'cookie', allowReserved: true | COOKIE FORM explode reserved |",
                "3.2.0 | in: 'cookie', style: 'cookie' | COOKIE COOKIE explode |",
                "3.2.0 | in: 'cookie', style: 'cookie', explode: false | COOKIE COOKIE |",
                "3.2.0 | in: 'querystring', content: {'text/plain': {}} | QUERYSTRING CONTENT explode text/plain |",
                "3.2.0 | in: 'querystring' | PATH SIMPLE | the parameter x is a whole query string but has no 'content' with a media type; it is left out",
            })
    void readsParameters(String version, String parameter, String expected, String warning) throws Exception {
        TestApi api = parameter(version, "{name: 'x', " + parameter + "}");
        assertThat(last(api)).isEqualTo(expected);
        assertWarning(api, warning);
    }

    @Test
    void readsAllowReservedOfPathsSince32() throws Exception {
        String reserved = "{name: 'p', in: 'path', allowReserved: true}";
        assertThat(last(parameter("3.2.0", reserved))).isEqualTo("PATH SIMPLE reserved");
        assertThat(last(parameter("3.1.0", reserved))).isEqualTo("PATH SIMPLE");
    }

    @Test
    void readsTheMembersOfAQueryString() throws Exception {
        TestApi api = parameter(
                "3.2.0",
                "{name: 'q', in: 'querystring', content: {'application/x-www-form-urlencoded': {schema: {type: 'object', "
                        + "properties: {a: {type: 'array', items: {type: 'string'}}}}, "
                        + "encoding: {a: {style: 'pipeDelimited'}}}}}");
        assertThat(last(api))
                .isEqualTo("QUERYSTRING CONTENT explode application/x-www-form-urlencoded {a PIPE_DELIMITED}");
    }

    @Test
    void leavesOutAQueryStringBesideQueryParameters() throws Exception {
        String text = "in: 'querystring', content: {'text/plain': {}}}";
        TestApi api =
                parameter("3.2.0", "{name: 'q', " + text + ", {name: 'r', " + text + ", {name: 'x', in: 'query'}");
        assertThat(last(api)).isEqualTo("QUERY FORM explode");
        assertThat(api.warnings())
                .hasSize(2)
                .allMatch(each -> each.contains("stands beside other query parameters; it is left out"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{contentType: 'text/csv'} | CONTENT explode text/csv |",
                "{contentType: 'text/csv', explode: true} | FORM explode |",
                "{contentType: 'text/csv', style: 'deepObject'} | DEEP_OBJECT |",
                "{contentType: 'text/csv', allowReserved: true} | FORM explode reserved |",
                "{contentType: 'csv'} | CONTENT explode | neither a media type nor a list of media types",
                "{style: 'matrix'} | FORM explode | the style 'matrix' is not defined for a value of a form; the default, form, is used",
                "{headers: {X: {}}} | CONTENT explode | the header X of the part is left out: its schema does not say one value",
            })
    void readsTheMembersOfForms(String encoding, String expected, String warning) throws Exception {
        TestApi api = body("multipart/form-data", "{a: " + encoding + "}");
        assertThat(text(api.model().operations().get(0).inputs().get(0).serialization()))
                .isEqualTo(expected);
        assertWarning(api, warning);
    }

    @Test
    void sendsAFileInItsMediaTypeWhateverTheStyle() throws Exception {
        assertThat(last(body("multipart/form-data", "{f: {style: 'form', contentType: 'image/png'}}")))
                .isEqualTo("BODY CONTENT explode image/png");
    }

    @Test
    void warnsOfEncodingsThatHaveNoEffect() throws Exception {
        assertWarning(
                body("multipart/form-data", "{b: {}}"), "the schema has no property 'b'; its encoding is ignored");
        assertWarning(body("application/json", "{a: {}}"), "encoding applies to application/x-www-form-urlencoded");
        assertWarning(body("multipart/form-data", "{}, itemEncoding: {}"), "itemEncoding is not supported");
    }

    private static void assertWarning(TestApi api, String warning) {
        if (warning == null) {
            assertThat(api.warnings()).isEmpty();
        } else {
            assertThat(api.warnings()).singleElement().asString().contains(warning);
        }
    }
}
