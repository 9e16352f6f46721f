package sdk.stripe.core.internal.json;

import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A buffer for the bytes of a text. One buffer is kept for the next text, as long as memory allows: growing a buffer
 * for a long text takes more memory than the text itself.
 */
final class TextBuffer extends OutputStream {
    private static final int FIRST_SIZE = 8_192;
    private static final int LARGEST_KEPT = 1 << 22;
    private static final AtomicReference<@Nullable SoftReference<TextBuffer>> SPARE = new AtomicReference<>();

    private final SoftReference<TextBuffer> self = new SoftReference<>(this);
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    private TextBuffer() {}

    /** An empty buffer, for this thread alone until it is given back. */
    static TextBuffer take() {
        SoftReference<TextBuffer> spare = SPARE.getAndSet(null);
        TextBuffer kept = spare == null ? null : spare.get();
        if (kept == null) {
            return new TextBuffer();
        }
        kept.size = 0;
        return kept;
    }

    /** Lets another text use the buffer. */
    void giveBack() {
        if (bytes.length <= LARGEST_KEPT) {
            SPARE.set(self);
        }
    }

    @Override
    public void write(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    @Override
    public void write(byte[] source, int offset, int length) {
        reserve(length);
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            int needed = Math.addExact(size, more);
            bytes = Arrays.copyOf(bytes, Math.max(needed, needed + (needed >> 1)));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes as UTF-8. */
    String text() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
