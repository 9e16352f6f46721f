package dev.callwright.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> the type of the items
 */
public final class Page<T> {
    private final Source<?, T> source;
    private final Inputs inputs;
    private final URI url;
    private final ApiResponse<?> response;
    private final List<T> items;

    private Page(Source<?, T> source, Inputs inputs, URI url, ApiResponse<?> response) {
        this.source = source;
        this.inputs = inputs;
        this.url = url;
        this.response = response;
        this.items = source.items(response.value());
    }

    /** Where the pages of a list come from. */
    record Source<R, T>(ApiCaller caller, Operation<R> operation, Paging paging, Codec<T> item) {
        Page<T> page(Inputs inputs) {
            Exchange<R> exchange = caller.exchange(operation, inputs);
            return new Page<>(this, inputs, exchange.url(), exchange.run());
        }

        CompletableFuture<Page<T>> pageAsync(Inputs inputs) {
            Exchange<R> exchange;
            try {
                exchange = caller.exchange(operation, inputs);
            } catch (RuntimeException e) {
                return CompletableFuture.failedFuture(e);
            }
            CompletableFuture<ApiResponse<R>> pending = exchange.runAsync();
            CompletableFuture<Page<T>> page =
                    pending.thenApply(response -> new Page<>(this, inputs, exchange.url(), response));
            page.whenComplete((unused, problem) -> pending.cancel(true));
            return page;
        }

        @SuppressWarnings("unchecked") // generated code passes the codec of the items
        private List<T> items(Object body) {
            List<?> found = Parts.list(Parts.at(body, paging.items()), paging.items());
            if (item == Codecs.ANY || found.isEmpty() || !(found.get(0) instanceof JsonValue)) {
                return (List<T>) Collections.unmodifiableList(found);
            }
            List<T> decoded = new ArrayList<>();
            found.forEach(json -> decoded.add(item((JsonValue) json, decoded.size())));
            return Collections.unmodifiableList(decoded);
        }

        private T item(JsonValue json, int index) {
            String path = (paging.items().isEmpty() ? "$" : "$." + paging.items()) + "[" + index + "]";
            try {
                return item.read(TreeReader.keepingBadMembers(json, path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The items, in the order in which the API sent them. */
    public List<T> items() {
        return items;
    }

    /** Whether the API says that there are more items. */
    public boolean hasNextPage() {
        return source.paging.next(this).isPresent();
    }

    /** The next page, which is requested now; empty when this is the last one. */
    public Optional<Page<T>> nextPage() {
        return source.paging.next(this).map(source::page);
    }

    /** The next page when it is there; empty when this is the last one. */
    public CompletableFuture<Optional<Page<T>>> nextPageAsync() {
        Optional<Inputs> next;
        try {
            next = source.paging.next(this);
        } catch (DecodingException e) {
            return CompletableFuture.failedFuture(e);
        }
        if (next.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        CompletableFuture<Page<T>> pending = source.pageAsync(next.get());
        CompletableFuture<Optional<Page<T>>> page = pending.thenApply(Optional::of);
        page.whenComplete((unused, problem) -> pending.cancel(true));
        return page;
    }

    /** The items of this page and of all that follow; each page is requested when its first item is needed. */
    public AutoPager<T> autoPager() {
        return new AutoPager<>(this);
    }

    /** Another member of the page's body, by its path with dots between names; empty if it is absent or null. */
    public Optional<JsonValue> member(String path) {
        return Optional.ofNullable(part(path)).map(Parts::json);
    }

    /** The response that brought this page. */
    public ApiResponse<?> response() {
        return response;
    }

    Inputs inputs() {
        return inputs;
    }

    @Nullable
    Object part(String path) {
        return Parts.at(response.value(), path);
    }

    /** The items in the order of the list that the caller goes through. */
    List<T> itemsInOrder() {
        if (!source.paging.isBackwards(inputs)) {
            return items;
        }
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The inputs for a URL that the response has at this place. */
    Inputs following(String link, String place) {
        URI next;
        try {
            next = Url.resolve(url, link);
        } catch (IllegalArgumentException e) {
            throw new DecodingException(place, "this is not a URL: " + link);
        }
        if (!Url.origin(next).equals(Url.origin(url))) {
            // Credentials would go there.
            throw new DecodingException(
                    place, "the next page is not at " + Url.origin(url) + " but at " + Url.origin(next));
        }
        if (next.equals(url)) {
            throw new DecodingException(place, "the next page is this one, so there would be no end");
        }
        return inputs.following(next);
    }

    @Override
    public String toString() {
        return "Page[" + items.size() + " items]";
    }
}
