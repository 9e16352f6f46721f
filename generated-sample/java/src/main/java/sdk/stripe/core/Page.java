package sdk.stripe.core;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One page of a list.
 *
 * @param <T> the type of the items
 */
public interface Page<T> {
    /** The items, in the order in which the API sent them. */
    List<T> items();

    /** Whether there is a next page. */
    boolean hasNextPage();

    /** The next page, which is requested now; empty when this is the last one. */
    Optional<Page<T>> nextPage();

    /** The future next page; empty when this is the last one. */
    CompletableFuture<Optional<Page<T>>> nextPageAsync();

    /** The items of this page and of all that follow; each page is requested when its first item is needed. */
    AutoPager<T> autoPager();

    /** Another member of the page's body, by its path with dots between names; empty if it is absent or null. */
    Optional<JsonValue> member(String path);

    /** The response with this page. */
    ApiResponse<?> response();
}
