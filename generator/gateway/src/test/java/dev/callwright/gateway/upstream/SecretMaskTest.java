package dev.callwright.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretMaskTest {
    private static final String SECRET = "sk_a/b+c=\"\\é&1";

    @Test
    void masksAllFormsWithTheSameLength() {
        SecretMask mask = SecretMask.builder().secret(SECRET).build();
        byte[] raw = SECRET.getBytes(StandardCharsets.UTF_8);
        String encoded = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        for (String form : new String[] {
            SECRET,
            encoded,
            encoded.replace("%2F", "%2f")
                    .replace("%2B", "%2b")
                    .replace("%3D", "%3d")
                    .replace("%5C", "%5c")
                    .replace("%C3%A9", "%c3%a9"),
            "sk_a/b+c=\\\"\\\\é&1",
            "sk_a\\/b+c=\\\"\\\\é&1",
            "sk_a\\u002fb\\u002bc\\u003d\\\"\\\\\\u00e9\\u00261",
            "sk_a\\u002Fb\\u002Bc\\u003D\\\"\\\\\\u00E9\\u00261",
            "sk_a/b+c=&quot;\\é&amp;1",
            Base64.getEncoder().encodeToString(raw),
            Base64.getUrlEncoder().withoutPadding().encodeToString(raw),
        }) {
            String text = "{\"error\": \"<" + form + ">\"}";
            String masked = masked(mask, text, Integer.MAX_VALUE);
            // Padding of Base64 tells nothing.
            assertThat(masked).as(form).matches("\\{\"error\": \"<\\*+=?=?>\"}");
            assertThat(masked.getBytes(StandardCharsets.UTF_8)).hasSameSizeAs(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void masksBasicCredentials() {
        SecretMask mask = SecretMask.builder().basic("user", "password1").build();
        String sent = Base64.getEncoder().encodeToString("user:password1".getBytes(StandardCharsets.UTF_8));
        assertThat(mask.value("Basic " + sent)).matches("Basic \\*+=*");
        assertThat(masked(mask, "password1 user:password1 user", 3)).isEqualTo("********* ************** user");
    }

    @Test
    void masksOverTheBordersOfPiecesLikeInOnePiece() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        SecretMask mask =
                SecretMask.builder().secret("abababac").secret("bababacab").build();
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(60); at >= 0; at--) {
                text.append(random.nextInt(8) == 0 ? "abababac" : String.valueOf((char) ('a' + random.nextInt(3))));
            }
            String whole = text.toString();
            String expected = naive(whole, "abababac", "bababacab");
            assertThat(masked(mask, whole, Integer.MAX_VALUE))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(masked(mask, whole, 1 + random.nextInt(9)))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    void holdsBackOnlyWhatASecretMayStartWith() {
        MaskedBytes bytes = SecretMask.builder().secret("secret-key-1").build().body();
        assertThat(text(bytes.next(buffer("data: 1\n\n")))).isEqualTo("data: 1\n\n");
        assertThat(text(bytes.next(buffer("data: sec")))).isEqualTo("data: ");
        assertThat(text(bytes.next(buffer("ond\n\n")))).isEqualTo("second\n\n");
        assertThat(text(bytes.next(buffer("secret-ke")))).isEmpty();
        assertThat(text(bytes.next(buffer("y-1.s")))).isEqualTo("************.");
        assertThat(text(bytes.end(buffer("")))).isEqualTo("s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc1234", "abcd"})
    void masksShortSecretsInHeadersOnly(String secret) {
        SecretMask mask = SecretMask.builder().secret(secret).build();
        assertThat(mask.value("x " + secret)).isEqualTo("x " + "*".repeat(secret.length()));
        assertThat(masked(mask, "x " + secret, 100)).isEqualTo("x " + secret);
    }

    @Test
    void leavesTextsWithoutSecretsAlone() {
        SecretMask mask = SecretMask.builder().secret("abc").secret("").build();
        assertThat(mask.value("abc")).isEqualTo("abc");
        assertThat(masked(SecretMask.NONE, "abc", 1)).isEqualTo("abc");
    }

    @Test
    void masksLongTokens() {
        StringBuilder token = new StringBuilder();
        Random random = new Random(1);
        while (token.length() < 8_000) {
            token.append((char) ('-' + random.nextInt(78)));
        }
        SecretMask mask = SecretMask.builder().secret(token).build();
        assertThat(masked(mask, "<" + token + ">", 1000)).isEqualTo("<" + "*".repeat(token.length()) + ">");
    }

    // The forms of long secrets are too many for the table; each of them is masked as it is all the same.
    @Test
    void masksEachOfSeveralLongSecrets() {
        Random random = new Random(2);
        List<String> secrets = new ArrayList<>();
        SecretMask.Builder builder = SecretMask.builder();
        for (int index = 0; index < 4; index++) {
            String secret = random.ints(4_000, ' ', '~')
                    .mapToObj(each -> String.valueOf((char) each))
                    .collect(Collectors.joining());
            secrets.add(secret);
            builder.secret(secret);
        }
        SecretMask mask = builder.build();
        for (String secret : secrets) {
            assertThat(masked(mask, "<" + secret + ">", 1000)).isEqualTo("<" + "*".repeat(secret.length()) + ">");
            assertThat(mask.value("<" + secret + ">")).isEqualTo("<" + "*".repeat(secret.length()) + ">");
        }
    }

    private static String masked(SecretMask mask, String text, int piece) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        MaskedBytes bytes = mask.body();
        StringBuilder masked = new StringBuilder();
        for (int at = 0; at < all.length; at += Math.min(piece, all.length)) {
            int length = Math.min(piece, all.length - at);
            masked.append(latin(bytes.next(ByteBuffer.wrap(all, at, length).slice())));
        }
        masked.append(latin(bytes.end(ByteBuffer.allocate(0))));
        return new String(masked.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String latin(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }

    private static String naive(String text, String... secrets) {
        char[] masked = text.toCharArray();
        for (String secret : secrets) {
            for (int at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
                java.util.Arrays.fill(masked, at, at + secret.length(), '*');
            }
        }
        return new String(masked);
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
