package sdk.streams.service;

import java.util.concurrent.CompletableFuture;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.NewsListResponseEvent;

/**
 * Operations under <code>news</code>.
 */
public final class NewsService {
    private static final OperationDescriptor<EventStream<NewsListResponseEvent>> LIST =
            OperationDescriptor.of("GET", "news", "/news")
            .lastEvent("[DONE]")
            .returnsNamedEvents(NewsListResponseEvent.TYPE, "title");

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public NewsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<NewsListResponseEvent> list() {
        return listWithResponse(RequestOptions.none()).value();
    }

    public EventStream<NewsListResponseEvent> list(RequestOptions options) {
        return listWithResponse(options).value();
    }

    public ApiResponse<EventStream<NewsListResponseEvent>> listWithResponse(
            RequestOptions options) {
        return caller.call(LIST, PathValues.none(), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<EventStream<NewsListResponseEvent>> listAsync() {
        return caller.valueAsync(LIST, PathValues.none(), null);
    }
}
