package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.internal.http.BodyFormat;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.ChatCreateParams;
import sdk.streams.model.Chunk;

/** Operations under <code>chats</code>. */
public final class ChatsService {
    static final OperationDescriptor<EventStream<Chunk>> CREATE = OperationDescriptor.of("POST",
            "chat", "/chats")
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .lastEvent("[DONE]")
            .returnsEvents(Chunk.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ChatsService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Answers word by word. */
    public EventStream<Chunk> create(ChatCreateParams params) {
        return createWithResponse(params).value();
    }

    /** Answers word by word. */
    public EventStream<Chunk> create(Consumer<ChatCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    /** Answers word by word. */
    public EventStream<Chunk> create(ChatCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Answers word by word. */
    public EventStream<Chunk> create(Consumer<ChatCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Chunk>> createWithResponse(ChatCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Chunk>> createWithResponse(
            Consumer<ChatCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ChatCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Chunk>> createWithResponse(ChatCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<EventStream<Chunk>> createWithResponse(
            Consumer<ChatCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ChatCreateParams.builder(), params), options);
    }
}
