package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

final class GzipDecoderTest {
    private static final String TEXT = "0123456789".repeat(5_000);

    @Test
    void decodesPiecesOfAnyLength() throws IOException {
        byte[] noise = new byte[70_000];
        new Random(1).nextBytes(noise);
        for (byte[] plain : new byte[][] {TEXT.getBytes(ISO_8859_1), noise, {}}) {
            byte[] whole = gzip(plain);
            for (int piece : new int[] {1, 7, 4096, whole.length}) {
                assertThat(decoded(whole, piece))
                        .as("pieces of %d bytes", piece)
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void decodesAllHeaderFieldsAndSeveralMembers() throws IOException {
        byte[] plain = gzip("a".getBytes(ISO_8859_1));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 3);
        all.write(2 + 4 + 8 + 16);
        all.write(plain, 4, 6);
        all.writeBytes("\3\0xyzname\0comment\0cc".getBytes(ISO_8859_1));
        all.write(plain, 10, plain.length - 10);
        all.writeBytes(gzip("b".getBytes(ISO_8859_1)));
        assertThat(decoded(all.toByteArray(), 1)).asString(ISO_8859_1).isEqualTo("ab");
    }

    @Test
    void refusesAllThatIsCutOrChanged() throws IOException {
        byte[] whole = gzip(TEXT.getBytes(ISO_8859_1));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> decoded(cut, 50)).as("cut to %d", length).isInstanceOf(ZipException.class);
        }
        for (int at = whole.length - 8; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> decoded(changed, 50))
                    .as("changed at %d", at)
                    .isInstanceOf(ZipException.class);
        }
        for (String other : new String[] {"x", "not gzip", "\037\213\7"}) {
            assertThatThrownBy(() -> decoded(other.getBytes(ISO_8859_1), 50)).isInstanceOf(ZipException.class);
        }
    }

    private static byte[] decoded(byte[] encoded, int piece) throws IOException {
        GzipDecoder decoder = new GzipDecoder();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 0; at < encoded.length; at += piece) {
            ByteBuffer input = ByteBuffer.wrap(encoded, at, Math.min(piece, encoded.length - at));
            ByteBuffer decoded = decoder.decode(input);
            while (decoded.hasRemaining()) {
                byte[] bytes = new byte[decoded.remaining()];
                decoded.get(bytes);
                all.writeBytes(bytes);
                decoded = decoder.decode(input);
            }
        }
        decoder.end();
        decoder.close();
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
