package dev.callwright.gateway.policy;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Result;
import java.util.List;
import java.util.Optional;

/** Operations of which only what policies look at is told. */
final class Operations {
    private Operations() {}

    static Operation of(String method, String id, String... tags) {
        return new Operation(
                id,
                List.of("things"),
                id,
                new Operation.Request(method, "/" + id, List.of(), Optional.empty(), List.of()),
                new Operation.Response(
                        new Result(Result.ResultKind.JSON, Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()),
                Docs.NONE,
                false,
                "/paths/~1" + id,
                List.of(tags),
                Optional.empty());
    }
}
