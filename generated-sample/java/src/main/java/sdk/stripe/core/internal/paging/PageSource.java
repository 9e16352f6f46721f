package sdk.stripe.core.internal.paging;

import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.Page;
import sdk.stripe.core.internal.http.CallArguments;
import sdk.stripe.core.internal.http.Caller;
import sdk.stripe.core.internal.http.Exchange;
import sdk.stripe.core.internal.http.OperationDescriptor;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.JsonDecoder;
import sdk.stripe.core.internal.object.MemberLookup;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Requests the pages of one list.
 *
 * @param caller makes the calls
 * @param operation the operation that returns a page
 * @param paging the scheme of the pages
 * @param item the codec of the items
 * @param <R> the type of a page's body
 * @param <T> the type of the items
 */
public record PageSource<R, T>(Caller caller, OperationDescriptor<R> operation, Paging paging, Codec<T> item)
        implements ListPage.Pages<T> {
    @Override
    public Page<T> page(CallArguments arguments) {
        Exchange<R> exchange = caller.exchange(operation, arguments);
        return page(arguments, exchange.url(), exchange.run());
    }

    @Override
    public CompletableFuture<Page<T>> pageAsync(CallArguments arguments) {
        Exchange<R> exchange;
        try {
            exchange = caller.exchange(operation, arguments);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<ApiResponse<R>> pending = exchange.runAsync();
        CompletableFuture<Page<T>> page = pending.thenApply(response -> page(arguments, exchange.url(), response));
        page.whenComplete((unused, problem) -> pending.cancel(true));
        return page;
    }

    private Page<T> page(CallArguments arguments, URI url, ApiResponse<R> response) {
        Supplier<Optional<ProxiedPage>> proxied =
                () -> caller.proxy(operation, arguments.options()).map(baseUrl -> new ProxiedPage(baseUrl, url));
        ReceivedPage<T> received = new ReceivedPage<>(arguments, url, proxied, response, items(response.value()));
        return new ListPage<>(received, paging, this);
    }

    @SuppressWarnings("unchecked") // generated code passes the codec of the items
    private List<T> items(@Nullable Object body) {
        List<?> found = MemberLookup.list(MemberLookup.at(body, paging.items()), paging.items());
        if (item == Codecs.ANY || found.isEmpty() || !(found.get(0) instanceof JsonValue)) {
            return (List<T>) Collections.unmodifiableList(found);
        }
        String path = paging.items().isEmpty() ? "$" : "$." + paging.items();
        List<T> decoded = new ArrayList<>();
        found.forEach(
                json -> decoded.add(JsonDecoder.decode(item, (JsonValue) json, path + "[" + decoded.size() + "]")));
        return Collections.unmodifiableList(decoded);
    }
}
