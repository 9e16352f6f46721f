package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.LoadedApi;
import dev.callwright.core.sample.Variant;
import dev.callwright.gateway.call.GatewayProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** All operations of the largest document can be called. */
class StripeOperationsTest {
    @Test
    void writesARequestForEachSample() {
        LoadedApi loaded = TestApis.stripe();
        Api api = Api.of(loaded, "stripe", ApiServers.OF_DOCUMENT);
        ApiParts parts = new ApiParts(loaded, "stripe");
        Map<String, Object> wrong = new LinkedHashMap<>();
        int calls = 0;
        for (GatewayOperation operation : api.operations()) {
            for (Variant variant : Variant.OF_ALL) {
                try {
                    EncodedRequest request = operation.request(parts.example(operation.operation(), variant));
                    assertThat(api.route(request.method(), request.uri().getRawPath()))
                            .isEqualTo(new Route.Found(operation));
                    calls++;
                } catch (GatewayProblem problem) {
                    wrong.put(operation.id() + " " + variant.key(), problem.errors());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(calls).isEqualTo(904);
    }

    @Test
    void compilesOperationsOnSeveralThreads() throws Exception {
        Api api = Api.of(TestApis.stripe(), "stripe", ApiServers.OF_DOCUMENT);
        GatewayOperation operation =
                api.find("PostIdentityVerificationSessionsSessionRedact").orElseThrow();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int call = 0; call < 40; call++) {
                calls.add(() -> operation
                        .request(TestApis.json("{'session': 'vs_1'}"))
                        .uri()
                        .getRawPath());
            }
            for (Future<String> path : threads.invokeAll(calls)) {
                assertThat(path.get()).isEqualTo("/v1/identity/verification_sessions/vs_1/redact");
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
