package sdk.stripe.core;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The items of a page and of all pages that follow. Each page is requested when its first item is needed, so an
 * iteration that stops early requests no more.
 *
 * @param <T> the type of the items
 */
public interface AutoPager<T> extends Iterable<T> {
    /** An iterator that begins at the first item; every iterator requests the later pages anew. */
    @Override
    Iterator<T> iterator();

    /** The items as a stream. */
    Stream<T> stream();

    /**
     * Passes each item to the visitor, without a thread that waits for pages, until the visitor returns false. The
     * future completes after the last item; canceling it ends the iteration.
     */
    CompletableFuture<Void> forEachAsync(Predicate<? super T> visitor);
}
