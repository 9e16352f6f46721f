package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.model.ChatCreateParams;
import sdk.streams.model.Chunk;

/** Operations under <code>chats</code>, without waiting for the responses. */
public final class ChatsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ChatsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Answers word by word. */
    public CompletableFuture<EventStream<Chunk>> create(ChatCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    /** Answers word by word. */
    public CompletableFuture<EventStream<Chunk>> create(Consumer<ChatCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    /** Answers word by word. */
    public CompletableFuture<EventStream<Chunk>> create(ChatCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Answers word by word. */
    public CompletableFuture<EventStream<Chunk>> create(Consumer<ChatCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Chunk>>> createWithResponse(
            ChatCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Chunk>>> createWithResponse(
            Consumer<ChatCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ChatCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Chunk>>> createWithResponse(
            ChatCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ChatsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<Chunk>>> createWithResponse(
            Consumer<ChatCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ChatCreateParams.builder(), params), options);
    }
}
