package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Limits;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a server must know of operations, though no client needs it. */
class DeclaredFactsTest {
    private static Operation operation(String members) throws Exception {
        return TestApi.of("{'/it': {post: {operationId: 'it', responses: {'204': {}}, " + members + "}}}", "{}")
                .operation("it");
    }

    @Test
    void keepsTagsInOrder() throws Exception {
        Operation operation = operation("tags: ['Zoo', 'admin']");
        assertThat(operation.tags()).containsExactly("Zoo", "admin");
        assertThat(operation.withRequest(operation.request()).tags()).containsExactly("Zoo", "admin");
        assertThat(operation.withResponse(operation.response()).tags()).containsExactly("Zoo", "admin");
        assertThat(operation("deprecated: true").tags()).isEmpty();
    }

    @Test
    void keepsAllMediaTypesOfABody() throws Exception {
        Operation operation = operation("requestBody: {content: {'text/*': {schema: {type: 'string'}}, "
                + "'application/json; charset=utf-8': {schema: {type: 'object', properties: {a: {type: 'string'}}}}, "
                + "'application/x-www-form-urlencoded': {schema: {type: 'object'}}}}");
        Optional<Operation.Body> body = operation.body();
        assertThat(body).map(Operation.Body::mediaType).contains("application/json; charset=utf-8");
        assertThat(body.map(Operation.Body::declared))
                .contains(List.of("text/*", "application/json; charset=utf-8", "application/x-www-form-urlencoded"));
    }

    @Test
    void keepsTheMediaTypesOfAFormThatIsSentEmpty() throws Exception {
        Operation operation = operation("requestBody: {content: {'multipart/form-data': {schema: {type: 'object'}}, "
                + "'application/x-www-form-urlencoded': {schema: {type: 'object', properties: {}}}}}");
        assertThat(operation.sentBody().map(Operation.Body::declared))
                .contains(List.of("multipart/form-data", "application/x-www-form-urlencoded"));
    }

    private static TypeDefinition.EnumType kind(String schema) throws Exception {
        TestApi api = TestApi.of(
                "{'/it': {post: {operationId: 'it', responses: {'204': {}}, parameters: ["
                        + "{name: 'a', in: 'query', schema: " + schema + "}]}}}",
                "{Kind: {type: 'string', enum: ['x', 'y']}, Other: {type: 'string', enum: ['z', 'q']}}");
        return (TypeDefinition.EnumType) api.model().types().get(0);
    }

    @Test
    void knowsWhetherTheDocumentAllowsOtherValuesThanThoseOfAnEnum() throws Exception {
        String reference = "{$ref: '#/components/schemas/Kind'}";
        assertThat(kind(reference).isOpen()).isFalse();
        assertThat(kind("{anyOf: [" + reference + ", {type: 'null'}]}").isOpen())
                .isFalse();
        assertThat(kind("{anyOf: [" + reference + ", {type: 'string'}]}").isOpen())
                .isTrue();
        assertThat(kind("{anyOf: [{type: 'string'}, {type: 'string', enum: ['x', 'y']}]}")
                        .isOpen())
                .isTrue();
        String both = reference + ", {$ref: '#/components/schemas/Other'}";
        assertThat(kind("{anyOf: [" + both + "]}").isOpen()).isFalse();
        assertThat(kind("{anyOf: [" + both + ", {type: 'string'}]}").isOpen()).isTrue();
    }

    private static Limits limits(String schema) throws Exception {
        return operation("parameters: [{name: 'a', in: 'query', schema: " + schema + "}]")
                .inputs()
                .get(0)
                .value()
                .limits();
    }

    @Test
    void knowsWhetherLimitsAreThoseOfOneAlternative() throws Exception {
        String shorter = "{type: 'string', maxLength: 3}";
        assertThat(limits(shorter).isPartial()).isFalse();
        assertThat(limits("{allOf: [" + shorter + "]}").isPartial()).isFalse();
        assertThat(limits("{anyOf: [" + shorter + ", {type: 'null'}]}").isPartial())
                .isFalse();
        assertThat(limits("{anyOf: [" + shorter + ", {type: 'string', enum: ['']}]}")
                        .isPartial())
                .isFalse();
        assertThat(limits("{anyOf: [" + shorter + ", {type: 'integer'}]}").isPartial())
                .isTrue();
        assertThat(limits("{oneOf: [{type: 'integer'}, " + shorter + "]}")).satisfies(limits -> {
            assertThat(limits.maxLength()).contains(3);
            assertThat(limits.isPartial()).isTrue();
        });
        assertThat(limits("{anyOf: [{type: 'string'}, {type: 'integer'}]}")).isEqualTo(Limits.NONE);
    }
}
