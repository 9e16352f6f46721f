package dev.callwright.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "redis://127.0.0.1:6380, redis://127.0.0.1:6380/0",
        "redis://cache.example.com, redis://cache.example.com:6379/0",
        "rediss://cache.example.com:6380/3, rediss://cache.example.com:6380/3",
        "redis://ann:s%40fe@[::1]:1/, redis://[::1]:1/0"
    })
    void readsUrlsAndTellsNoPassword(String url, String shown) {
        assertThat(RedisSettings.of(url, Optional.empty())).hasToString(shown);
    }

    @Test
    void decodesUserAndPassword() {
        RedisSettings settings = RedisSettings.of("redis://an%3An:s%40f+e:x@127.0.0.1", Optional.empty());
        assertThat(settings.credentials().orElseThrow().getUser()).isEqualTo("an:n");
        assertThat(settings.credentials().orElseThrow().getPassword()).containsExactly("s@f+e:x".toCharArray());
    }

    @Test
    void takesThePasswordFromElsewhere() {
        char[] password = "other".toCharArray();
        RedisSettings settings = RedisSettings.of("redis://ann:safe@127.0.0.1", Optional.of(password));
        password[0] = 'x';
        assertThat(settings.credentials().orElseThrow().getPassword()).containsExactly("other".toCharArray());
        assertThat(RedisSettings.of("redis://127.0.0.1", Optional.empty()).credentials())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ann:geheim@127.0.0.1",
                "redis:geheim",
                "redis://ann:geheim@",
                "redis://ann:geheim@127.0.0.1/x",
                "redis://ann:geheim@127.0.0.1/1?x",
                "redis://ann:geheim@127.0.0.1#x",
                "redis://ann:ge heim@127.0.0.1",
                "REDIS://ann:geheim@127.0.0.1"
            })
    void refusesOthersWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> RedisSettings.of(url, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Redis needs a URL")
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    @Test
    void aUserNeedsAPassword() {
        assertThatThrownBy(() -> RedisSettings.of("redis://ann@127.0.0.1", Optional.empty()))
                .hasMessageContaining("no password");
    }
}
