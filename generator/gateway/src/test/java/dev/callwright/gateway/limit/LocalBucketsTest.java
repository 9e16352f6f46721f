package dev.callwright.gateway.limit;

import static dev.callwright.gateway.testing.Problems.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LocalBucketsTest {
    private static final CallRate TWO = CallRate.of("2/10s");

    private final Clock clock = new Clock();
    private final LocalBuckets buckets = new LocalBuckets(3, clock);

    private static final class Clock implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void pass(Duration time) {
            nanos += time.toNanos();
        }
    }

    private Duration take(String key) {
        return value(buckets.take(key, TWO));
    }

    @Test
    void saysAfterWhichTimeThereIsAToken() {
        assertThat(take("a")).isZero();
        assertThat(take("a")).isZero();
        assertThat(take("a")).isEqualTo(Duration.ofSeconds(5));
        clock.pass(Duration.ofSeconds(4));
        assertThat(take("a")).isEqualTo(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        assertThat(take("a")).isZero();
        assertThat(take("a")).isEqualTo(Duration.ofSeconds(5));
        clock.pass(Duration.ofHours(1));
        assertThat(take("a")).isZero();
        assertThat(take("a")).isZero();
        assertThat(take("a")).isPositive();
    }

    @Test
    void manyKeysDoNotUseUpTheMemory() {
        take("a");
        take("a");
        for (int i = 0; i < 1_000; i++) {
            take("other" + i);
            // Who keeps calling keeps the bucket.
            assertThat(take("a")).isPositive();
        }
        assertThat(buckets.size()).isEqualTo(3);
    }

    @Test
    void bucketsOfKeysAndRatesAreApart() {
        take("a");
        take("a");
        assertThat(take("b")).isZero();
        assertThat(value(buckets.take("a", CallRate.of("3/10s")))).isZero();
        assertThat(take("a")).isPositive();
    }
}
