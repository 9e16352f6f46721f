package dev.callwright.gateway.upstream;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/** One call whose response is collected. Events of the response come one after the other. */
final class FetchedCall
        implements Response.HeadersListener, Response.ContentSourceListener, Response.CompleteListener, Runnable {
    private final UpstreamRequest request;
    private final RawRequest upstream;
    private final CallContext context;
    private final MaskedBytes mask;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final CompletableFuture<ReceivedResponse> result = new CompletableFuture<>();
    private @Nullable Response response;
    private Content.@Nullable Source source;

    FetchedCall(UpstreamRequest request, RawRequest upstream, CallContext context) {
        this.request = request;
        this.upstream = upstream;
        this.context = context;
        this.mask = context.mask().body();
    }

    /** Sends the request. */
    CompletableFuture<ReceivedResponse> start() {
        if (request.body().isPresent()) {
            upstream.onRequestContent((sent, bytes) -> context.record().sent(bytes.remaining()));
        }
        // It registers for all events that this listens to; a second time would make Jetty copy the body for each.
        upstream.send(this);
        result.whenComplete((response, failure) -> {
            if (result.isCancelled()) {
                context.record().end(CallerGone.problem());
                upstream.abort(CallerGone.problem());
            }
        });
        return result;
    }

    @Override
    public void onHeaders(Response head) {
        try {
            // A response that is too long is cut, so its length does not matter.
            ResponseHead.check(head, request, Long.MAX_VALUE);
            response = head;
        } catch (RuntimeException refused) {
            fail(refused);
        }
    }

    @Override
    public void onContentSource(Response head, Content.Source content) {
        source = ResponseHead.body(head, request, content);
        run();
    }

    @Override
    public void run() {
        Content.Source content = source;
        while (content != null && !result.isDone()) {
            Content.Chunk chunk = content.read();
            if (chunk == null) {
                content.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                fail(chunk.getFailure());
                return;
            }
            boolean isLast = chunk.isLast();
            context.record().received(chunk.remaining());
            ByteBuffer bytes = mask.next(chunk.getByteBuffer());
            collect(isLast ? mask.end(bytes) : bytes);
            chunk.release();
            if (isLast) {
                complete(false);
            }
        }
    }

    private void collect(ByteBuffer bytes) {
        int room = (int) (context.limit() - body.size());
        if (bytes.remaining() > room) {
            bytes.limit(bytes.position() + room);
            body.writeBytes(BufferUtil.toArray(bytes));
            complete(true);
            upstream.abort(ResponseHead.tooLarge(request.origin(), context.limit()));
        } else {
            body.writeBytes(BufferUtil.toArray(bytes));
        }
    }

    private void complete(boolean isCut) {
        Response head = response;
        if (head != null && !result.isDone()) {
            ResponseHead.note(head.getHeaders(), request, context);
            HttpFields.Mutable headers = HttpFields.build();
            ReturnedHeaders.copy(head.getHeaders(), context.mask(), headers);
            context.record().end(head.getStatus());
            result.complete(new ReceivedResponse(head.getStatus(), headers.asImmutable(), body.toByteArray(), isCut));
        }
    }

    @Override
    public void onComplete(Result exchange) {
        if (source instanceof DecodedBody decoded) {
            decoded.close();
        }
        Throwable failure = exchange.getFailure();
        if (failure != null) {
            fail(failure);
        }
    }

    private void fail(Throwable cause) {
        if (!result.isDone()) {
            var problem = UpstreamFailure.problem(cause, request.origin());
            context.record().end(problem);
            result.completeExceptionally(problem);
            upstream.abort(problem);
        }
    }
}
