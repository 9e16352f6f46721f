package dev.callwright.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The JDK's decoder says what is right. */
class Utf8Test {
    private static boolean isUtf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void check(byte[] text) {
        assertThat(Utf8.firstInvalid(text) < 0).as("%s", ByteBuffer.wrap(text)).isEqualTo(isUtf8(text));
    }

    @Test
    void knowsEveryPairOfBytes() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            check(new byte[] {'"', '"', (byte) (pair >> 8), (byte) pair});
        }
    }

    @Test
    void knowsLongerOnesAtEachPlaceOfAWord() {
        Random random = new Random(7);
        for (int round = 0; round < 100_000; round++) {
            byte[] text = new byte[2 + random.nextInt(20)];
            java.util.Arrays.fill(text, (byte) 'x');
            int at = 2 + random.nextInt(text.length);
            for (int index = at; index < Math.min(at + 4, text.length); index++) {
                int leads = random.nextInt(4);
                text[index] =
                        (byte) (index == at ? 0xe0 + random.nextInt(24) : leads == 0 ? 'x' : 0x80 + random.nextInt(64));
            }
            check(text);
        }
    }

    @Test
    void knowsEveryCharacter() {
        StringBuilder all = new StringBuilder("  ");
        for (int character = 1; character <= Character.MAX_CODE_POINT; character += 3) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                all.appendCodePoint(character);
            }
        }
        assertThat(Utf8.firstInvalid(all.toString().getBytes(StandardCharsets.UTF_8)))
                .isNegative();
    }
}
