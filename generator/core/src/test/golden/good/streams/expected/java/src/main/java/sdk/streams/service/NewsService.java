package sdk.streams.service;

import java.util.function.Consumer;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.EventStream;
import sdk.streams.core.PathValues;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.internal.http.OperationDescriptor;
import sdk.streams.model.NewsListResponseEvent;

/** Operations under <code>news</code>. */
public final class NewsService {
    static final OperationDescriptor<EventStream<NewsListResponseEvent>> LIST = OperationDescriptor.of("GET",
            "news", "/news")
            .lastEvent("[DONE]")
            .returnsNamedEvents(NewsListResponseEvent.TYPE, "title");

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public NewsService(ApiCaller caller) {
        this.caller = caller;
    }

    public EventStream<NewsListResponseEvent> list() {
        return listWithResponse().value();
    }

    public EventStream<NewsListResponseEvent> list(Consumer<RequestOptions.Builder> options) {
        return listWithResponse(options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<NewsListResponseEvent>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<EventStream<NewsListResponseEvent>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.none(), options);
    }
}
