package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import java.nio.ByteBuffer;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * One call that is streamed: reads a piece of the response when the piece before is written, so that neither side is faster than the
 * other. Nothing here blocks, so that threads that select channels run it.
 *
 * <p>Events of the response come one after the other. Writes to the caller end in other threads, and so may the call: who ends it first
 * wins, and pieces that are left are released by the last event of the response.
 */
final class ForwardedCall
        implements Response.HeadersListener,
                Response.ContentSourceListener,
                Response.CompleteListener,
                Runnable,
                Callback,
                WaitingCalls.Waiting {
    private final UpstreamRequest request;
    private final CallContext context;
    private final CallerSide caller;
    private final RawRequest upstream;
    private final MaskedBytes mask;
    private long received;
    private @Nullable Response response;
    private Content.@Nullable Source source;
    /** The piece that is being written, or that will be. */
    private Content.@Nullable Chunk piece;
    /** The piece after it, if it came already. */
    private Content.@Nullable Chunk next;
    /** The last bytes, when all are read. */
    private @Nullable ByteBuffer last;

    private volatile @Nullable WaitingCalls waiting;
    private volatile boolean isRequestSent;
    private boolean isExchangeComplete;
    private boolean isAnswered;
    private boolean isLastWritten;
    private boolean isEnded;

    ForwardedCall(UpstreamRequest request, RawRequest upstream, CallContext context, CallerSide caller) {
        this.request = request;
        this.upstream = upstream;
        this.context = context;
        this.caller = caller;
        this.mask = context.mask().body();
        this.isRequestSent = request.body().isEmpty();
    }

    @Override
    public void endIfCallerIsGone() {
        // Until the request is read to its end, it is its reader that notices.
        if (isRequestSent && CallerEndPoint.isGone(caller.from())) {
            fail(CallerGone.problem());
        }
    }

    /** Sends the request; until the call ends, it is among those that wait. */
    void start(WaitingCalls calls) {
        waiting = calls;
        calls.add(this);
        // How long an API may take is up to the limits of the upstream side.
        caller.from().addIdleTimeoutListener(late -> false);
        caller.from().addFailureListener(gone -> fail(CallerGone.problem()));
        if (!isRequestSent) {
            upstream.onRequestContent((sent, bytes) -> context.record().sent(bytes.remaining()));
            upstream.onRequestSuccess(sent -> isRequestSent = true);
        }
        // It registers for all events that this listens to; a second time would make Jetty copy the body for each.
        upstream.send(this);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public void onHeaders(Response head) {
        try {
            ResponseHead.check(head, request, context.limit());
            response = head;
        } catch (GatewayProblem refused) {
            fail(refused);
        }
    }

    @Override
    public void onContentSource(Response head, Content.Source content) {
        source = ResponseHead.body(head, request, content);
        run();
    }

    /** Reads a piece. Called in the order of the response's events. */
    @Override
    public void run() {
        Content.Source content = source;
        if (content == null) {
            return;
        }
        Content.Chunk chunk = content.read();
        if (chunk == null) {
            content.demand(this);
            return;
        }
        // The end is often there with the first piece: then one write does, and its length is known.
        Content.Chunk following = chunk.isLast() ? null : content.read();
        synchronized (this) {
            next = following;
        }
        pass(chunk);
    }

    private void pass(Content.Chunk chunk) {
        if (Content.Chunk.isFailure(chunk)) {
            fail(chunk.getFailure());
            return;
        }
        int length = chunk.remaining();
        received += length;
        context.record().received(length);
        if (received > context.limit()) {
            chunk.release();
            fail(ResponseHead.tooLarge(request.origin(), context.limit()));
            return;
        }
        ByteBuffer bytes = mask.next(chunk.getByteBuffer());
        if (chunk.isLast() || takeEnd()) {
            finish(chunk, mask.end(bytes));
        } else if (bytes.hasRemaining()) {
            piece = chunk;
            write(bytes, false);
        } else {
            chunk.release();
            proceed();
        }
    }

    private synchronized boolean takeEnd() {
        if (next == null || Content.Chunk.isFailure(next) || !next.isLast() || next.hasRemaining()) {
            return false;
        }
        next.release();
        next = null;
        return true;
    }

    private void proceed() {
        Content.Chunk following;
        synchronized (this) {
            if (isEnded) {
                return;
            }
            following = next;
            next = null;
        }
        if (following != null) {
            pass(following);
        } else if (source != null) {
            // The next piece is read in the order of events, whatever thread this is.
            source.demand(this);
        }
    }

    // The connection to the API is free again when the exchange is complete. If the last bytes were written before, the
    // caller's next
    // request would not find it. But an API may respond without reading a request to its end.
    private void finish(Content.Chunk chunk, ByteBuffer bytes) {
        boolean isReady;
        synchronized (this) {
            piece = chunk;
            last = bytes;
            isReady = isExchangeComplete || !isRequestSent;
        }
        if (isReady) {
            writeLast();
        }
    }

    @Override
    public void onComplete(Result result) {
        boolean isRead;
        synchronized (this) {
            isExchangeComplete = true;
            isRead = last != null;
            if (next != null) {
                next.release();
                next = null;
            }
        }
        if (source instanceof DecodedBody decoded) {
            decoded.close();
        }
        if (isRead) {
            writeLast();
        } else {
            Throwable failure = result.getFailure();
            fail(failure == null ? new IllegalStateException("a response without content") : failure);
        }
    }

    private void writeLast() {
        ByteBuffer bytes;
        synchronized (this) {
            if (isLastWritten || last == null) {
                return;
            }
            isLastWritten = true;
            bytes = last;
        }
        write(bytes, true);
    }

    private void write(ByteBuffer bytes, boolean isLast) {
        boolean isFirst;
        synchronized (this) {
            if (isEnded) {
                release();
                return;
            }
            isFirst = !isAnswered;
            isAnswered = true;
        }
        if (isFirst && response != null) {
            ResponseHead.copy(response, request, context, caller.to());
            if (!isLast) {
                ResponseHead.markEnd(caller);
            }
        }
        caller.to().write(isLast, bytes.hasRemaining() ? bytes : BufferUtil.EMPTY_BUFFER, this);
    }

    @Override
    public void succeeded() {
        release();
        if (!isLastWritten) {
            proceed();
        } else if (end()) {
            if (!isExchangeComplete) {
                upstream.abort(CallerGone.problem());
            }
            context.record().end(caller.to().getStatus());
            caller.done().succeeded();
        }
    }

    @Override
    public void failed(Throwable cause) {
        release();
        fail(CallerGone.problem());
    }

    private void release() {
        Content.Chunk written = piece;
        piece = null;
        if (written != null) {
            written.release();
        }
    }

    private synchronized boolean end() {
        boolean isFirst = !isEnded;
        isEnded = true;
        if (isFirst && waiting != null) {
            waiting.remove(this);
        }
        return isFirst;
    }

    private void fail(Throwable cause) {
        if (!end()) {
            return;
        }
        upstream.abort(cause);
        GatewayProblem problem = UpstreamFailure.problem(cause, request.origin());
        context.record().end(problem);
        if (CallerGone.is(problem)) {
            caller.done().failed(CallerGone.failure());
        } else if (isAnswered) {
            // Part of the response is sent: only a connection that breaks tells the caller that the rest is missing.
            caller.done().failed(problem);
        } else {
            caller.answer(problem);
        }
    }
}
