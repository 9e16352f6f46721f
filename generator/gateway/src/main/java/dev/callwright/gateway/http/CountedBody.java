package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** A body that takes the memory for each of its pieces before it is kept, and fails if there is none. */
final class CountedBody implements Content.Source {
    private final Content.Source body;
    private final BodyMemory.Share memory;
    private Content.@Nullable Chunk failure;

    CountedBody(Content.Source body, BodyMemory.Share memory) {
        this.body = body;
        this.memory = memory;
    }

    @Override
    public Content.@Nullable Chunk read() {
        if (failure != null) {
            return failure;
        }
        Content.Chunk chunk = body.read();
        if (chunk == null || Content.Chunk.isFailure(chunk)) {
            return chunk;
        }
        try {
            memory.read(chunk.remaining());
            return chunk;
        } catch (GatewayProblem busy) {
            chunk.release();
            failure = Content.Chunk.from(busy, true);
            return failure;
        }
    }

    @Override
    public void demand(Runnable callback) {
        if (failure != null) {
            callback.run();
        } else {
            body.demand(callback);
        }
    }

    @Override
    public void fail(Throwable cause) {
        body.fail(cause);
    }
}
