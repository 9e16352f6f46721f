package dev.callwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CallRateTest {
    @ParameterizedTest
    @CsvSource({"100/1s, 100, 1000", "100/s, 100, 1000", "5/500ms, 5, 500", "1000/m, 1000, 60000", "1/24h, 1, 86400000"
    })
    void readsRates(String text, long calls, long millis) {
        assertThat(CallRate.of(text)).isEqualTo(new CallRate(calls, Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "100",
                "100/",
                "/1s",
                "0/1s",
                "1/0s",
                "-1/1s",
                "1/1d",
                "1/25h",
                "1 / 1s",
                "1e3/1s",
                "9999999999/1s",
                "1000000/1ms",
                "1/999999999h",
                "\u0661/1s"
            })
    void refusesOthers(String text) {
        assertThatThrownBy(() -> CallRate.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as 100/1s");
    }

    @Test
    void refusesLimitsThatLetNothingPass() {
        assertThatThrownBy(() -> new LimitSettings.PerCaller(java.util.Optional.empty(), 0))
                .hasMessageContaining("at least 1 call");
    }
}
