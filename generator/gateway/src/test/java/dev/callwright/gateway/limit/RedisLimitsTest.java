package dev.callwright.gateway.limit;

import static dev.callwright.gateway.testing.Problems.problem;
import static dev.callwright.gateway.testing.Problems.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.testing.LogLines;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Protocol;

/** Rates that two instances share in the redis-server of the machine. */
final class RedisLimitsTest {
    private static final Caller ANN = new Caller("oidc:ann", Set.of(Scope.READ), Optional.empty());
    private static final Caller BOB = new Caller("oidc:bob", Set.of(Scope.READ), Optional.empty());

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final LogLines log = new LogLines();

    @TempDir
    private Path folder;

    private RedisServer redis;

    @BeforeEach
    void start() throws Exception {
        redis = RedisServer.started(folder);
    }

    @AfterEach
    void stop() throws Exception {
        threads.shutdownNow();
        if (redis != null) {
            redis.close();
        }
    }

    // Patient, so that a busy machine does not count as a failure of Redis.
    private CallGate instance(String url, String rate) {
        return instance(RedisSettings.of(url, Optional.empty()).withTimeout(Duration.ofSeconds(10)), rate);
    }

    private CallGate instance(RedisSettings settings, String rate) {
        return new CallGate(
                new LimitSettings(
                        1_000,
                        new LimitSettings.PerCaller(Optional.of(CallRate.of(rate)), 1_000),
                        Map.of("shop", CallRate.of("1000/1h")),
                        Optional.of(settings)),
                threads,
                log);
    }

    private static int passed(int calls, CallGate... instances) {
        List<CompletableFuture<Permit>> entered = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            entered.add(instances[i % instances.length].enter(ANN, "shop"));
        }
        int passed = 0;
        for (CompletableFuture<Permit> each : entered) {
            try {
                each.get(20, TimeUnit.SECONDS).close();
                passed++;
            } catch (Exception e) {
                assertThat(problem(each).status()).isEqualTo(429);
            }
        }
        return passed;
    }

    private static void connect(CallGate instance) {
        value(instance.enter(BOB, "shop")).close();
        assertThat(instance.isDegraded()).isFalse();
    }

    @Test
    void twoInstancesShareTheRateOfACaller() throws Exception {
        try (CallGate one = instance(redis.url(), "40/1h");
                CallGate two = instance(redis.url(), "40/1h")) {
            connect(one);
            connect(two);
            assertThat(passed(200, one, two)).isEqualTo(40);
            assertThat(one.isDegraded() || two.isDegraded()).isFalse();
            // Another caller has a bucket of its own.
            value(two.enter(BOB, "shop")).close();
            assertThat(one.callsInProgress() + two.callsInProgress()).isZero();
        }
    }

    @Test
    void keysTellNoNamesAndExpire() throws Exception {
        try (CallGate one = instance(redis.url(), "40/1m");
                Jedis keys = redis.connection()) {
            connect(one);
            value(one.enter(ANN, "shop")).close();
            assertThat(keys.keys("*")).hasSize(3).allSatisfy(key -> {
                assertThat(key).matches("callwright:rate:(40/60000ms|1000/3600000ms):[0-9a-f]{32}");
                assertThat(keys.pttl(key)).isBetween(1L, 3_610_000L);
            });
        }
    }

    @Test
    void countsForItselfWhileRedisIsDownAndSharesAgainAfterwards() throws Exception {
        try (CallGate one = instance(redis.url(), "40/1h")) {
            connect(one);
            assertThat(passed(10, one)).isEqualTo(10);
            redis.stop();
            // A full bucket of its own.
            assertThat(passed(100, one)).isEqualTo(40);
            assertThat(one.isDegraded()).isTrue();
            assertThat(log.lines())
                    .filteredOn(line -> line.startsWith("warn"))
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line)
                            .startsWith(
                                    "warn each instance counts rates for itself, because " + redis.url() + "/0 fails"));
            redis.start();
            Thread.sleep(1_050);
            connect(one);
            assertThat(log.lines()).last().isEqualTo("info rates are counted in " + redis.url() + "/0 again");
            assertThat(passed(100, one)).isEqualTo(40);
        }
    }

    @Test
    void aServerThatDoesNotAnswerHoldsNobodyUp() throws Exception {
        try (CallGate one = instance(RedisSettings.of(redis.url(), Optional.empty()), "40/1h");
                Jedis admin = redis.connection()) {
            admin.sendCommand(Protocol.Command.CLIENT, "PAUSE", "60000", "ALL");
            assertThat(passed(100, one)).isEqualTo(40);
            assertThat(one.isDegraded()).isTrue();
        }
    }

    @Test
    void startsWithoutRedis() throws Exception {
        redis.stop();
        try (CallGate one = instance(redis.url(), "5/1h")) {
            assertThat(passed(20, one)).isEqualTo(5);
            assertThat(one.isDegraded()).isTrue();
        }
    }

    @Test
    void doesNotHoldCallsThatNothingFollows() throws Exception {
        try (CallGate one = instance(redis.url(), "40/1h")) {
            threads.shutdownNow();
            CompletableFuture<Permit> call = one.enter(ANN, "shop");
            assertThat(call.handle((permit, problem) -> problem).get(20, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(RejectedExecutionException.class);
            assertThat(one.callsInProgress()).isZero();
        }
    }

    @Test
    void signsInWithAPassword() throws Exception {
        try (Jedis admin = redis.connection()) {
            admin.configSet("requirepass", "s@fe");
        }
        try (CallGate one = instance("redis://default:s%40fe@127.0.0.1:" + redis.port(), "40/1h");
                CallGate wrong = instance("redis://default:wrong@127.0.0.1:" + redis.port(), "40/1h")) {
            connect(one);
            assertThat(passed(60, one)).isEqualTo(40);
            value(wrong.enter(ANN, "shop")).close();
            assertThat(wrong.isDegraded()).isTrue();
            assertThat(log.lines().toString()).contains("WRONGPASS").doesNotContain("s@fe", "wrong@");
        }
    }
}
