package sdk.stripe.core.internal.paging;

import sdk.stripe.core.AutoPager;
import sdk.stripe.core.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
 * Iterates over a page and all pages that follow.
 *
 * @param <T> the type of the items
 */
final class PageItems<T> implements AutoPager<T> {
    private final Page<T> first;
    private final boolean reversed;

    PageItems(Page<T> first, boolean reversed) {
        this.first = first;
        this.reversed = reversed;
    }

    private List<T> items(Page<T> page) {
        if (!reversed) {
            return page.items();
        }
        List<T> items = new ArrayList<>(page.items());
        Collections.reverse(items);
        return items;
    }

    @Override
    public Iterator<T> iterator() {
        return new Items(first);
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }

    @Override
    public CompletableFuture<Void> forEachAsync(Predicate<? super T> visitor) {
        Visit visit = new Visit(visitor);
        visit.page(first);
        return visit.result;
    }

    private final class Visit {
        private final CompletableFuture<Void> result = new CompletableFuture<>();
        private final Predicate<? super T> visitor;
        private volatile CompletableFuture<?> pending = result;

        Visit(Predicate<? super T> visitor) {
            this.visitor = visitor;
            result.whenComplete((unused, problem) -> pending.cancel(true));
        }

        void page(Page<T> page) {
            try {
                for (T item : items(page)) {
                    if (result.isDone() || !visitor.test(item)) {
                        result.complete(null);
                        return;
                    }
                }
            } catch (RuntimeException | Error e) {
                // Otherwise the future would never complete.
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

        @SuppressWarnings("NullableOptional") // CompletableFuture passes null when there is a problem
        private void end(@Nullable Optional<Page<T>> next, @Nullable Throwable problem) {
            if (next == null) {
                result.completeExceptionally(
                        problem instanceof CompletionException wrapper ? wrapper.getCause() : problem);
            } else {
                next.ifPresentOrElse(this::page, () -> result.complete(null));
            }
        }
    }

    private final class Items implements Iterator<T> {
        private Page<T> page;
        private Iterator<T> items;

        Items(Page<T> first) {
            this.page = first;
            this.items = PageItems.this.items(first).iterator();
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext()) {
                Optional<Page<T>> next = page.nextPage();
                if (next.isEmpty()) {
                    return false;
                }
                page = next.get();
                items = PageItems.this.items(page).iterator();
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
