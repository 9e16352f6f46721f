package dev.callwright.core.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Operation;
import dev.callwright.core.normalize.operation.OperationSelector;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedIdsTest {
    private static List<String> ids(String paths) throws Exception {
        return TestApi.of("openapi: '3.1.0', paths: {" + paths + "}", OperationSelector.ALL)
                .model()
                .operations()
                .stream()
                .map(Operation::id)
                .toList();
    }

    @Test
    void operationsThatShareAnIdAreNamedAfterMethodAndPath() throws Exception {
        assertThat(
                        ids(
                                "'/a/{x}': {get: {operationId: 'x'}, put: {operationId: 'own'}}, '/b': {get: {operationId: 'x'}}"))
                .containsExactlyInAnyOrder("get_a_x", "own", "get_b");
    }

    @Test
    void operationsOfASharedPathItemAreNamedAfterTheirPaths() throws Exception {
        assertThat(ids("'/a': {$ref: '#/components/pathItems/P'}, '/b': {$ref: '#/components/pathItems/P'}}, "
                        + "components: {pathItems: {P: {get: {operationId: 'x'}}}"))
                .containsExactlyInAnyOrder("get_a", "get_b");
    }

    @Test
    void anIdOfAnotherOperationIsNotTaken() throws Exception {
        assertThat(
                        ids(
                                "'/a': {get: {operationId: 'x'}}, '/b': {get: {operationId: 'x'}}, '/c': {get: {operationId: 'get_a'}}"))
                .containsExactlyInAnyOrder("get_a_", "get_b", "get_a");
    }
}
