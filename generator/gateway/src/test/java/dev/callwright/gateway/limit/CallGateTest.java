package dev.callwright.gateway.limit;

import static dev.callwright.gateway.testing.Problems.problem;
import static dev.callwright.gateway.testing.Problems.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.testing.LogLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class CallGateTest {
    private static Caller caller(String name) {
        return new Caller(name, Set.of(Scope.READ), Optional.empty());
    }

    private static CallGate limits(int concurrency, int perCaller, String rate, Map<String, CallRate> upstreams) {
        Optional<CallRate> own = rate.isEmpty() ? Optional.empty() : Optional.of(CallRate.of(rate));
        return new CallGate(
                new LimitSettings(
                        concurrency, new LimitSettings.PerCaller(own, perCaller), upstreams, Optional.empty()),
                Runnable::run,
                new LogLines());
    }

    private static void assertLater(GatewayProblem problem, int status, String title) {
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.title()).isEqualTo(title);
        assertThat(Integer.parseInt(problem.headers().getOrDefault("Retry-After", "0")))
                .isPositive();
    }

    /** Attack case 33. */
    @Test
    void letsAsManyOfAThousandParallelCallsPassAsTheLimitSays() throws Exception {
        try (CallGate limits = limits(50, 1_000, "", Map.of())) {
            for (int round = 0; round < 3; round++) {
                List<CompletableFuture<Permit>> calls = inParallel(limits, 1_000);
                List<Permit> permits = new ArrayList<>();
                for (CompletableFuture<Permit> call : calls) {
                    if (call.isCompletedExceptionally()) {
                        assertLater(problem(call), 503, "The gateway is overloaded");
                    } else {
                        permits.add(value(call));
                    }
                }
                assertThat(permits).hasSize(50);
                assertThat(limits.callsInProgress()).isEqualTo(50);
                permits.forEach(Permit::close);
                permits.forEach(Permit::close);
                assertThat(limits.callsInProgress()).isZero();
            }
        }
    }

    private static List<CompletableFuture<Permit>> inParallel(CallGate limits, int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<CompletableFuture<Permit>>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Caller caller = caller("caller" + i % 7);
                calls.add(threads.submit(() -> {
                    start.await();
                    return limits.enter(caller, "shop");
                }));
            }
            start.countDown();
            List<CompletableFuture<Permit>> entered = new ArrayList<>();
            for (Future<CompletableFuture<Permit>> call : calls) {
                entered.add(call.get());
            }
            return entered;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Attack case 34. */
    @Test
    void callersDoNotTakeEachOthersCalls() {
        try (CallGate limits = limits(100, 2, "3/1h", Map.of())) {
            for (int i = 0; i < 3; i++) {
                value(limits.enter(caller("ann"), "shop")).close();
            }
            GatewayProblem problem = problem(limits.enter(caller("ann"), "shop"));
            assertLater(problem, 429, "Too many calls");
            // A third of an hour for one call.
            assertThat(Integer.parseInt(problem.headers().getOrDefault("Retry-After", "0")))
                    .isBetween(1_190, 1_200);
            Permit first = value(limits.enter(caller("bob"), "shop"));
            Permit second = value(limits.enter(caller("bob"), "bank"));
            assertLater(problem(limits.enter(caller("bob"), "shop")), 429, "Too many calls");
            first.close();
            // What was refused for its concurrency took no token.
            value(limits.enter(caller("bob"), "shop")).close();
            second.close();
            assertThat(limits.callsInProgress()).isZero();
        }
    }

    @Test
    void oneCallerDoesNotTakeTheCallsOfAll() {
        try (CallGate limits = limits(10, 5, "", Map.of())) {
            List<Permit> permits = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                permits.add(value(limits.enter(caller("ann"), "shop")));
            }
            assertLater(problem(limits.enter(caller("ann"), "shop")), 429, "Too many calls");
            permits.add(value(limits.enter(caller("bob"), "shop")));
            assertThat(limits.callsInProgress()).isEqualTo(6);
            permits.forEach(Permit::close);
        }
    }

    @Test
    void aRefusedCallIsNotInProgress() {
        try (CallGate limits = limits(10, 5, "1/1h", Map.of())) {
            value(limits.enter(caller("ann"), "shop")).close();
            for (int i = 0; i < 100; i++) {
                assertThat(problem(limits.enter(caller("ann"), "shop")).status())
                        .isEqualTo(429);
            }
            assertThat(limits.callsInProgress()).isZero();
        }
    }

    @Test
    void limitsTheCallsOfAllToAnApi() {
        try (CallGate limits = limits(10, 10, "", Map.of("shop", CallRate.of("2/1h")))) {
            value(limits.enter(caller("ann"), "shop")).close();
            value(limits.enter(caller("bob"), "shop")).close();
            assertLater(problem(limits.enter(caller("cem"), "shop")), 503, "The API is busy");
            value(limits.enter(caller("cem"), "bank")).close();
        }
    }

    @Test
    void remembersOnlyCallersWithCallsInProgress() {
        CallsInProgress calls = new CallsInProgress(LimitSettings.DEFAULT);
        for (int i = 0; i < 10_000; i++) {
            calls.enter("caller" + i).close();
        }
        Permit last = calls.enter("last");
        assertThat(calls.callers()).isEqualTo(1);
        last.close();
        assertThat(calls.callers()).isZero();
    }
}
