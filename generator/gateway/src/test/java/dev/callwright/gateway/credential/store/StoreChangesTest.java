package dev.callwright.gateway.credential.store;

import static dev.callwright.gateway.credential.store.StoreFolder.CANARY;
import static dev.callwright.gateway.credential.store.StoreFolder.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store does when its file changes. */
final class StoreChangesTest {
    @TempDir
    Path folder;

    // Attack case 28
    @Test
    void acceptsNoOtherTextThanItsOwn() {
        StoreFolder place = new StoreFolder(folder);
        place.filled();
        byte[] text = place.text().getBytes(StandardCharsets.UTF_8);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int at = 0; at < text.length; at++) {
            byte[] one = {(byte) (text[at] + 1 + random.nextInt(255))};
            byte[] bit = {(byte) (text[at] ^ 1 << random.nextInt(8))};
            byte[] damaged = switch (random.nextInt(5)) {
                case 0 -> spliced(text, at, at + 1, one);
                case 1 -> spliced(text, at, at + 1, bit);
                case 2 -> spliced(text, at, at + 1, new byte[0]);
                case 3 -> spliced(text, at, at, one);
                default -> Arrays.copyOf(text, at);
            };
            assertRefused(place, damaged, "damage at " + at + ", seed " + seed);
        }
        assertRefused(place, Arrays.copyOf(text, text.length + 1), "byte added at the end");
        place.write(text);
        assertThat(secret(place.open(), "shop")).isEqualTo(CANARY);
    }

    private static byte[] spliced(byte[] text, int from, int to, byte[] middle) {
        byte[] result = new byte[from + middle.length + text.length - to];
        System.arraycopy(text, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(text, to, result, from + middle.length, text.length - to);
        return result;
    }

    private static void assertRefused(StoreFolder place, byte[] text, String what) {
        place.write(text);
        try {
            place.open();
        } catch (SecretException e) {
            assertThat(e.text()).as(what).contains("cannot be used").doesNotContain(CANARY);
            return;
        }
        fail("accepted: " + what);
    }

    @Test
    void noticesWhatAnotherProcessWrites() {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        FileStore other = place.open();
        other.put("shop", Map.of("bearerAuth", SecretValues.single("rotated secret")));
        assertThat(secret(store, "shop")).isEqualTo("rotated secret");
        other.delete("shop", "bearerAuth");
        assertThat(secret(store, "shop")).isEqualTo("none");
        assertThat(secret(store, "other")).isEqualTo("another secret");
        assertThat(place.log).isEmpty();
    }

    @Test
    void keepsWhatItHasReadIfTheFileIsDamagedOlderOrGone() throws IOException {
        StoreFolder place = new StoreFolder(folder);
        FileStore store = place.filled();
        String old = place.text();
        store.put("shop", Map.of("bearerAuth", SecretValues.single("new secret")));
        place.write(old.substring(1));
        assertThat(secret(store, "shop")).isEqualTo("new secret");
        assertThat(secret(store, "shop")).isEqualTo("new secret");
        place.write(old);
        assertThat(secret(store, "shop")).isEqualTo("new secret");
        Files.delete(place.file);
        assertThat(secret(store, "shop")).isEqualTo("new secret");
        assertThat(place.log).hasSize(3);
        assertThat(place.log.get(0)).contains("it is cut off, or no JSON; the gateway keeps what it has read before");
        assertThat(place.log.get(1)).contains("it is older than what the gateway has read before");
        assertThat(place.log.get(2)).contains("has gone");
        store.put("third", Map.of("bearerAuth", SecretValues.single("third secret")));
        FileStore again = place.open();
        assertThat(secret(again, "shop")).isEqualTo("new secret");
        assertThat(secret(again, "third")).isEqualTo("third secret");
    }
}
