package sdk.stripe.core.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body up to a limit, after which the rest is not received.
 *
 * <p>The JDK's own subscriber keeps small buffers until the memory is exhausted; then the thread that all connections
 * of the client share fails, and the client cannot be used again. This one doubles one array: the allocation that fails
 * is caught here, while there is memory for everything else.
 */
public final class BodyCollector implements BodySubscriber<InputStream> {
    private static final int FIRST_SIZE = 16_384;

    private final CompletableFuture<InputStream> body = new CompletableFuture<>();
    private final int limit;
    private byte[] bytes = {};
    private int size;
    private Flow.@Nullable Subscription subscription;

    /** A subscriber for a body of at most this number of bytes. */
    public BodyCollector(int limit) {
        this.limit = limit;
    }

    /** A subscriber that refuses the body of a malformed response. */
    public static BodyCollector refusing(IOException problem) {
        BodyCollector nothing = new BodyCollector(0);
        nothing.body.completeExceptionally(problem);
        return nothing;
    }

    /** Thrown when a body that is not too long needs more memory than there is. */
    static final class MemoryException extends IOException {
        private static final long serialVersionUID = 1L;

        MemoryException(OutOfMemoryError cause) {
            super("the response body does not fit into the memory", cause);
        }
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = source;
        if (limit == 0) {
            end();
        } else {
            source.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> received) {
        for (ByteBuffer buffer : received) {
            if (body.isDone()) {
                return;
            }
            try {
                take(buffer);
            } catch (OutOfMemoryError e) {
                bytes = new byte[0];
                body.completeExceptionally(new MemoryException(e));
                cancel();
            }
        }
    }

    private void take(ByteBuffer buffer) {
        int count = Math.min(buffer.remaining(), limit - size);
        if (count > bytes.length - size) {
            long doubled = Math.max(FIRST_SIZE, 2L * bytes.length);
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(doubled, size + count)));
        }
        buffer.get(bytes, size, count);
        size += count;
        if (size == limit) {
            end();
        }
    }

    private void end() {
        body.complete(new ByteArrayInputStream(bytes, 0, size));
        cancel();
    }

    private void cancel() {
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }

    @Override
    public void onError(Throwable problem) {
        body.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        body.complete(new ByteArrayInputStream(bytes, 0, size));
    }
}
