package dev.callwright.core.normalize.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.core.normalize.TestApi;
import dev.callwright.core.normalize.operation.OperationSelector;
import org.junit.jupiter.api.Test;

final class HttpTextTest {
    @Test
    void leavesOutParametersWithInvalidHeaderNames() throws Exception {
        TestApi api = TestApi.of(
                "{'/it': {get: {operationId: 'getIt', parameters: [{name: 'X-Good', in: 'header', schema: {type: 'string'}},"
                        + "{name: 'X: a\\r\\nY', in: 'header', schema: {type: 'string'}},"
                        + "{name: 'a=b; c', in: 'cookie', schema: {type: 'string'}},"
                        + "{name: 'a b\\n', in: 'query', schema: {type: 'string'}}], responses: {}}}}",
                "{}");
        Operation operation = api.operation("getIt");
        assertThat(operation.inputs()).extracting(Input::wireName).containsExactly("X-Good", "a b\n");
        assertThat(api.warnings())
                .containsExactly(
                        "test.json (/paths/~1it/get/parameters/1): warning: 'X: a\\u{d}\\u{a}Y' is not a valid name of a header (RFC"
                                + " 9110: letters, digits and !#$%&'*+-.^_`|~); the parameter is left out",
                        "test.json (/paths/~1it/get/parameters/2): warning: 'a=b; c' is not a valid name of a cookie (RFC 9110: letters,"
                                + " digits and !#$%&'*+-.^_`|~); the parameter is left out");
    }

    @Test
    void readsInvalidMediaTypesAsTheProbableOnes() throws Exception {
        TestApi api = TestApi.of(
                "{'/it': {post: {operationId: 'it', requestBody: {content: {'application/json\\r\\nX: y': {schema: {type:"
                        + " 'string'}}, 'text/plain': {schema: {type: 'string'}}}}, responses: {'200': {content: {'': {}}}}}}}",
                "{}");
        assertThat(api.operation("it").body().orElseThrow().mediaType()).isEqualTo("application/json");
        assertThat(api.warnings())
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        "'application/json\\u{d}\\u{a}X: y' is not a media type (RFC 9110, 8.3.1); it is read as application/json");
    }

    @Test
    void doesNotSendKeysWithInvalidHeaderNames() throws Exception {
        TestApi api = TestApi.of(
                "components: {securitySchemes: {bad: {type: 'apiKey', in: 'header', name: 'X-Key: a\\n'}, worse: {type:"
                        + " 'apiKey', in: 'cookie', name: 'a;b'}, good: {type: 'apiKey', in: 'header', name: 'X-Key'}, query:"
                        + " {type: 'apiKey', in: 'query', name: 'a&b'}}}",
                OperationSelector.ALL);
        assertThat(api.model().securitySchemes().values())
                .extracting(dev.callwright.core.model.SecurityScheme::kind)
                .containsExactly(Kind.OTHER, Kind.OTHER, Kind.API_KEY_HEADER, Kind.API_KEY_QUERY);
        assertThat(api.warnings()).hasSize(2);
    }
}
