package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.ErrorBodies;
import dev.callwright.core.model.ErrorBodies.ErrorClass;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorSettingsTest {
    private static TestApi api(String settings) throws Exception {
        return TestApi.of(
                "'x-callwright': {error: {" + settings + "}}, paths: {'/it': {get: {operationId: 'getIt', responses: {"
                        + "'204': {description: 'Done.'}, '404': {content: {'application/json': {schema: {type: 'object', properties: {why: {type: 'string'}}}}}},"
                        + "default: {content: {'application/json': {schema: {$ref: '#/components/schemas/failure'}}}}}}}},"
                        + "components: {schemas: {failure: {type: 'object', properties: {error: {type: 'object', properties: {"
                        + "type: {type: 'string'}, code: {type: 'integer'}, more: {}}}}}}}",
                OperationSelector.ALL);
    }

    @Test
    void typesOfTheSameNameShareAClass() throws Exception {
        TestApi api =
                api("type: 'error.type', code: 'error.code', classes: {card: {name: 'Card', status: 402}, a: 'Key', b:"
                        + " 'Key'}");

        ErrorBodies bodies = api.model().settings().errors();
        assertThat(bodies)
                .isEqualTo(new ErrorBodies(
                        Optional.of("error.type"),
                        Optional.of("error.code"),
                        Optional.empty(),
                        List.of(
                                new ErrorClass("Card", Optional.of(402), List.of("card")),
                                new ErrorClass("Key", Optional.empty(), List.of("a", "b")))));
        assertThat(api.model().errorBody()).contains(new TypeRef.Named(new TypeId("/components/schemas/failure")));
        assertThat(api.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type: 'error.tpye' | warning: x-callwright.error: no error response of the document has 'error.tpye'; set the path"
                        + " of a member of the body, such as error.type",
                "message: 'error.type.text' | warning: x-callwright.error: no error response of the document has"
                        + " 'error.type.text'; set the path of a member of the body, such as error.type",
                "classes: {a: 'A'} | error: x-callwright.error: 'classes' needs the path of the error's type in the body; add it as"
                        + " 'type'",
                "type: 'error.type', classes: {a: 'A', b: {name: 'A', status: 402}} | error: x-callwright.error: 'A' has another"
                        + " status above; use one status for a class, or another name",
                "type: 'error.type', classes: {a: {name: 'A', status: 302}} | error: 'x-callwright.error.classes.a.status' is '302',"
                        + " but must be an HTTP status such as 402"
            })
    void settingsThatDoNotFitAreReported(String settings, String problem) throws Exception {
        assertThat(api(settings).warnings()).singleElement().asString().endsWith(problem);
    }

    @Test
    void pathsInAnyValueAreNotJudged() throws Exception {
        assertThat(api("type: 'error.more.type', message: 'why'").warnings()).isEmpty();
    }
}
