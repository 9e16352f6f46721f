package dev.callwright.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameGlobTest {
    @ParameterizedTest
    @CsvSource({
        "getOrder, GETORDER, true",
        "getOrder, getOrders, false",
        "get*, getOrder, true",
        "get*, get, true",
        "*order, GetOrder, true",
        "*, '', true",
        "*a*b*, xaxbx, true",
        "*a*b*, xbxax, false",
        "a.c, abc, false",
        "'', '', true",
        "'', a, false",
        "k*, \u212Aelvin, true",
        "\u03A3*, \u03C2igma, true"
    })
    void matchesInAnyCase(String glob, String name, boolean expected) {
        assertThat(NameGlob.inAnyCase(glob).matches(name)).isEqualTo(expected);
    }

    @Test
    void matchesExactly() {
        assertThat(NameGlob.exactly("oidc:ann").matches("oidc:ann")).isTrue();
        assertThat(NameGlob.exactly("oidc:ann").matches("oidc:Ann")).isFalse();
        assertThat(NameGlob.exactly("oidc:*").matches("oidc:Ann")).isTrue();
        assertThat(NameGlob.exactly("oidc:*").matches("OIDC:Ann")).isFalse();
    }

    @Test
    void agreesWithRegularExpressions() {
        Random random = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            String glob = text(random, "ab*", 7);
            String name = text(random, "ab", 7);
            boolean expected = Pattern.matches(glob.replace("*", ".*"), name);
            assertThat(NameGlob.exactly(glob).matches(name))
                    .as(glob + " " + name)
                    .isEqualTo(expected);
        }
    }

    @Test
    void takesLittleTimeForManyStars() {
        assertThat(NameGlob.exactly("*a".repeat(150) + "b").matches("a".repeat(5_000)))
                .isFalse();
    }

    private static String text(Random random, String letters, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
