package sdk.stripe.core.internal.paging;

import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.AutoPager;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.Page;
import sdk.stripe.core.internal.http.CallArguments;
import sdk.stripe.core.internal.object.MemberLookup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A page that requests the next one. */
final class ListPage<T> implements Page<T> {
    private final ReceivedPage<T> received;
    private final Paging paging;
    private final Pages<T> pages;

    ListPage(ReceivedPage<T> received, Paging paging, Pages<T> pages) {
        this.received = received;
        this.paging = paging;
        this.pages = pages;
    }

    /**
     * The pages of a list by the arguments of their calls.
     *
     * @param <T> the type of the items
     */
    interface Pages<T> {
        /** The page with these arguments. */
        Page<T> page(CallArguments arguments);

        /** The future page with these arguments. */
        CompletableFuture<Page<T>> pageAsync(CallArguments arguments);
    }

    @Override
    public List<T> items() {
        return received.items();
    }

    @Override
    public boolean hasNextPage() {
        return paging.next(received).isPresent();
    }

    @Override
    public Optional<Page<T>> nextPage() {
        return paging.next(received).map(pages::page);
    }

    @Override
    public CompletableFuture<Optional<Page<T>>> nextPageAsync() {
        Optional<CallArguments> next;
        try {
            next = paging.next(received);
        } catch (DecodingException e) {
            return CompletableFuture.failedFuture(e);
        }
        if (next.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        CompletableFuture<Page<T>> pending = pages.pageAsync(next.get());
        CompletableFuture<Optional<Page<T>>> page = pending.thenApply(Optional::of);
        page.whenComplete((unused, problem) -> pending.cancel(true));
        return page;
    }

    @Override
    public AutoPager<T> autoPager() {
        return new PageItems<>(this, paging.isBackwards(received.arguments()));
    }

    @Override
    public Optional<JsonValue> member(String path) {
        return Optional.ofNullable(received.member(path)).map(MemberLookup::json);
    }

    @Override
    public ApiResponse<?> response() {
        return received.response();
    }

    @Override
    public String toString() {
        return "Page[" + items().size() + " items]";
    }
}
