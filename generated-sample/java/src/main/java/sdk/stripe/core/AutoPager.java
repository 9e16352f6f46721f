package sdk.stripe.core;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
