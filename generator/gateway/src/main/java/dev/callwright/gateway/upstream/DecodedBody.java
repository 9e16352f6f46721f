package dev.callwright.gateway.upstream;

import java.nio.ByteBuffer;
import java.util.zip.ZipException;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** A body that is decoded as it is read: never more of it than what was read is in memory, however well it is compressed. */
final class DecodedBody implements Content.Source {
    private final Content.Source encoded;
    private final GzipDecoder decoder = new GzipDecoder();
    private Content.@Nullable Chunk input;
    private Content.@Nullable Chunk end;
    private boolean isCalling;
    private boolean isCalledAgain;

    DecodedBody(Content.Source encoded) {
        this.encoded = encoded;
    }

    @Override
    public synchronized Content.@Nullable Chunk read() {
        while (end == null) {
            if (input == null) {
                input = encoded.read();
            }
            if (input == null) {
                return null;
            }
            if (Content.Chunk.isFailure(input)) {
                return end(input);
            }
            try {
                ByteBuffer decoded = decoder.decode(input.getByteBuffer());
                if (decoded.hasRemaining()) {
                    return Content.Chunk.from(decoded, false);
                }
                boolean isLast = input.isLast();
                input.release();
                input = null;
                if (isLast) {
                    decoder.end();
                    return end(Content.Chunk.EOF);
                }
            } catch (ZipException broken) {
                encoded.fail(broken);
                return end(Content.Chunk.from(broken, true));
            }
        }
        return end;
    }

    private Content.Chunk end(Content.Chunk last) {
        close();
        end = last;
        return last;
    }

    /** Frees what is not read. */
    synchronized void close() {
        if (end == null) {
            end = Content.Chunk.EOF;
            decoder.close();
        }
        if (input != null && !Content.Chunk.isFailure(input)) {
            input.release();
        }
        input = null;
    }

    @Override
    public void demand(Runnable callback) {
        synchronized (this) {
            if (input == null && end == null) {
                encoded.demand(callback);
                return;
            }
            // There is more already. A callback that demands again is not called in itself, or the stack would grow
            // with the body.
            isCalledAgain = true;
            if (isCalling) {
                return;
            }
            isCalling = true;
        }
        while (takeCall()) {
            callback.run();
        }
    }

    private synchronized boolean takeCall() {
        boolean isCalled = isCalledAgain;
        isCalledAgain = false;
        isCalling = isCalled;
        return isCalled;
    }

    @Override
    public void fail(Throwable cause) {
        encoded.fail(cause);
    }
}
