package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodsTest {
    private static TestApi api(String pathItem) throws Exception {
        return TestApi.of("openapi: '3.2.0', paths: {'/search': " + pathItem + "}", OperationSelector.ALL);
    }

    private static List<String> calls(TestApi api) {
        return api.model().operations().stream()
                .map(operation -> operation.id() + " " + operation.method() + " " + operation.pointer())
                .sorted()
                .toList();
    }

    @Test
    void readsQueryAndAdditionalMethodsInTheirCase() throws Exception {
        TestApi api =
                api("{query: {operationId: 'q'}, additionalOperations: {COPY: {operationId: 'c'}, 'm-Search~': {}}}");
        assertThat(calls(api))
                .containsExactly(
                        "c COPY /paths/~1search/additionalOperations/COPY",
                        "m-Search~_search m-Search~ /paths/~1search/additionalOperations/m-Search~0",
                        "q QUERY /paths/~1search/query");
        assertThat(api.model().operations()).extracting(Operation::action).contains("query", "copy");
        assertThat(api.warnings()).isEmpty();
    }

    @Test
    void readsWhatBelongsElsewhereOnce() throws Exception {
        TestApi api = api("{post: {operationId: 'p'}, additionalOperations: "
                + "{Post: {operationId: 'p2'}, get: {operationId: 'g'}, GET: {operationId: 'g2'}, 'a b': {}}}");
        assertThat(calls(api))
                .containsExactly("g GET /paths/~1search/additionalOperations/get", "p POST /paths/~1search/post");
        assertThat(api.warnings())
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each)
                                .contains("additionalOperations/Post")
                                .contains("the path has this method already; the operation is left out"),
                        each -> assertThat(each)
                                .contains("additionalOperations/get")
                                .contains("the operation is read as 'get'; move it there"),
                        each -> assertThat(each)
                                .contains("additionalOperations/GET")
                                .contains("the path has this method already"),
                        each -> assertThat(each)
                                .contains("additionalOperations/a b")
                                .contains("the key is not an HTTP method"));
    }
}
