package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.model.NewsListResponseEvent;

/** Operations under <code>news</code>, without waiting for the responses. */
public final class NewsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public NewsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<EventStream<NewsListResponseEvent>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<EventStream<NewsListResponseEvent>> list(
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<NewsListResponseEvent>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<EventStream<NewsListResponseEvent>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(NewsService.LIST, PathValues.none(), options);
    }
}
