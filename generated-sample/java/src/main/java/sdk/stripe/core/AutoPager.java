package sdk.stripe.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a page and of all pages that follow. Each page is requested when its first item is needed, so whoever
 * stops early requests no more.
 *
 * @param <T> the type of the items
 */
public final class AutoPager<T> implements Iterable<T> {
    private final Page<T> first;

    AutoPager(Page<T> first) {
        this.first = first;
    }

    /** An iterator that begins at the first item; every iterator requests the later pages anew. */
    @Override
    public Iterator<T> iterator() {
        return new Items<>(first);
    }

    /** The items as a stream. */
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }

    /**
     * Shows the visitor each item, without a thread that waits for pages, until it answers false. The future completes
     * when no item is left or wanted; canceling it ends the visit.
     */
    public CompletableFuture<Void> forEachAsync(Predicate<? super T> visitor) {
        Visit<T> visit = new Visit<>(visitor);
        visit.page(first);
        return visit.result;
    }

    private static final class Visit<T> {
        private final CompletableFuture<Void> result = new CompletableFuture<>();
        private final Predicate<? super T> visitor;
        private volatile CompletableFuture<?> pending = result;

        Visit(Predicate<? super T> visitor) {
            this.visitor = visitor;
            result.whenComplete((unused, problem) -> pending.cancel(true));
        }

        void page(Page<T> page) {
            try {
                for (T item : page.itemsInOrder()) {
                    if (result.isDone() || !visitor.test(item)) {
                        result.complete(null);
                        return;
                    }
                }
            } catch (RuntimeException | Error e) {
                // Nobody else would hear of it.
                result.completeExceptionally(e);
                return;
            }
            CompletableFuture<Optional<Page<T>>> next = page.nextPageAsync();
            pending = next;
            if (result.isDone()) {
                next.cancel(true);
            }
            next.whenComplete(this::end);
        }

        @SuppressWarnings("NullableOptional") // what CompletableFuture gives: null when there is a problem
        private void end(@Nullable Optional<Page<T>> next, @Nullable Throwable problem) {
            if (next == null) {
                result.completeExceptionally(
                        problem instanceof CompletionException wrapper ? wrapper.getCause() : problem);
            } else {
                next.ifPresentOrElse(this::page, () -> result.complete(null));
            }
        }
    }

    private static final class Items<T> implements Iterator<T> {
        private Page<T> page;
        private Iterator<T> items;

        Items(Page<T> first) {
            this.page = first;
            this.items = first.itemsInOrder().iterator();
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext()) {
                Optional<Page<T>> next = page.nextPage();
                if (next.isEmpty()) {
                    return false;
                }
                page = next.get();
                items = page.itemsInOrder().iterator();
            }
            return true;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("there are no more items");
            }
            return items.next();
        }
    }
}
