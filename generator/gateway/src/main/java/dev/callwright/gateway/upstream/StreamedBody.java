package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** The body of a received request, read as fast as the API takes it, and no further than a limit. */
public final class StreamedBody implements UpstreamBody, Request.Content {
    private final org.eclipse.jetty.server.Request from;
    private final long limit;
    private long read;
    private Content.@Nullable Chunk failure;

    private StreamedBody(org.eclipse.jetty.server.Request from, long limit) {
        this.from = from;
        this.limit = limit;
    }

    /**
     * The body of a request that the gateway received, passed on as it comes.
     *
     * @param limit the greatest length in bytes; a longer body ends the call with a problem with status 413
     * @throws dev.callwright.gateway.call.GatewayProblem with status 413 if its length is known to exceed the limit
     */
    public static StreamedBody of(org.eclipse.jetty.server.Request from, long limit) {
        if (from.getLength() > limit) {
            throw tooLarge(limit);
        }
        return new StreamedBody(from, limit);
    }

    @Override
    public long length() {
        return from.getLength();
    }

    @Override
    public Request.Content content() {
        return this;
    }

    @Override
    public long getLength() {
        return from.getLength();
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public Content.@Nullable Chunk read() {
        if (failure != null) {
            return failure;
        }
        Content.Chunk chunk = from.read();
        if (chunk == null) {
            return null;
        }
        if (Content.Chunk.isFailure(chunk)) {
            // Also a failure that is not the last chunk is the end: the caller was idle for too long.
            failure = Content.Chunk.from(problem(chunk.getFailure()), true);
            return failure;
        }
        read += chunk.remaining();
        if (read > limit) {
            chunk.release();
            failure = Content.Chunk.from(tooLarge(limit), true);
            return failure;
        }
        return chunk;
    }

    @Override
    public void demand(Runnable callback) {
        if (failure != null) {
            callback.run();
        } else {
            from.demand(callback);
        }
    }

    /** The API wants no more of the body; the caller still gets its response. */
    @Override
    public void fail(Throwable cause) {
        fail(cause, true);
    }

    @Override
    public void fail(Throwable cause, boolean last) {
        if (failure == null) {
            failure = Content.Chunk.from(cause, true);
        }
    }

    private static GatewayProblem problem(Throwable cause) {
        if (cause instanceof GatewayProblem problem) {
            return problem;
        }
        if (cause instanceof TimeoutException) {
            return GatewayProblem.of(
                    408, "The request is too slow", "The rest of the request's body did not come in time.");
        }
        return GatewayProblem.of(400, "The request is incomplete", "The request's body cannot be read to its end.");
    }

    private static GatewayProblem tooLarge(long limit) {
        return GatewayProblem.of(413, "The request is too large", "The body has more than " + limit + " bytes.");
    }
}
