package dev.callwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callwright.core.request.RequestException;
import dev.callwright.gateway.testing.RawHttp.Answer;
import dev.callwright.gateway.testing.RunningGateway;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of limits work in a whole gateway, and metrics show how they are. */
final class LimitedGatewayTest {
    private static final String LIST = "GET /api/things/things HTTP/1.1";
    private static final String CALLERS =
            "callers: {tokens: [{name: ann, token: 'file:ann'}, {name: bob, token: 'file:bob'},"
                    + " {name: ops, token: 'file:ops', scopes: [metrics]}]}";

    @Test
    void allCallersTogetherKeepTheRateOfAnApi() {
        try (RunningGateway gateway = RunningGateway.builder()
                .gateway("site: false")
                .gateway(CALLERS)
                .file("ann", "ann-0123456789-0123456789")
                .file("bob", "bob-0123456789-0123456789")
                .file("ops", "ops-0123456789-0123456789")
                .rate("3/1h")
                .start()) {
            List<Integer> statuses = new ArrayList<>();
            for (String caller : List.of("ann", "bob", "ann")) {
                statuses.add(call(gateway, caller, LIST).status());
            }
            Answer refused = call(gateway, "bob", LIST);

            assertThat(statuses).containsExactly(200, 200, 200);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After").map(Integer::valueOf).orElseThrow())
                    .isBetween(1000, 1200);
            assertThat(refused.body()).contains("all callers together may make 3/3600000ms calls to it");
            assertThat(gateway.upstream().received()).hasSize(3);
            assertThat(call(gateway, "ops", "GET /metrics HTTP/1.1").body())
                    .contains("\ncallwright_limits_calls 0.0\n", "\ncallwright_limits_degraded 0.0\n");
        }
    }

    @Test
    void metricsTellThatRedisFails() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        try (RunningGateway gateway = RunningGateway.builder()
                .gateway("site: false")
                .gateway("redis: 'redis://127.0.0.1:" + nobody + "'")
                .start()) {
            assertThat(metrics(gateway)).contains("\ncallwright_limits_degraded 0.0\n");
            assertThat(gateway.send(LIST, "", "").status()).isEqualTo(200);
            assertThat(metrics(gateway)).contains("\ncallwright_limits_degraded 1.0\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999/1ms", "1/999999h"})
    void refusesRatesThatCannotBeCounted(String rate) {
        assertThatThrownBy(() -> RunningGateway.builder().rate(rate).start())
                .isInstanceOf(RequestException.class)
                .hasMessage("the rate of the API 'things' is " + rate
                        + ": a rate has at least one call, in a time from 1ms to 24h, such as 100/1s");
        assertThatThrownBy(() -> RunningGateway.builder()
                        .gateway("limits: {perCaller: {rate: " + rate + "}}")
                        .start())
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("gateway.limits.perCaller.rate is " + rate + ": a rate has at least one call");
    }

    private static Answer call(RunningGateway gateway, String caller, String line) {
        return gateway.send(line, "Authorization: Bearer " + caller + "-0123456789-0123456789", "");
    }

    private static String metrics(RunningGateway gateway) {
        return gateway.send("GET /metrics HTTP/1.1", "", "").body();
    }
}
