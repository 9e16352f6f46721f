package dev.callwright.core.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How one gets from a page of a list to the next. Members of a response are named by their path: names with dots between
 * them.
 */
public sealed interface Pagination {

    /** The path of the items of a page; an empty text when the response is the array of them. */
    String items();

    /** Whether the path of the items is one name. */
    default boolean isFlat() {
        return items().indexOf('.') < 0;
    }

    /** The type of an item. */
    TypeRef item();

    /** The same with the item's type replaced. */
    Pagination mapTypes(UnaryOperator<TypeRef> replacement);

    /** Dispatches on the kind of pagination. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of pagination. */
    interface Visitor<R> {
        R lastId(LastId pages);

        R cursor(Cursor pages);

        R url(Url pages);

        R pageNumber(PageNumber pages);

        R offset(Offset pages);

        R link(Link pages);
    }

    /**
     * The next page begins after the last item.
     *
     * @param id the item's member that identifies it
     * @param after the parameter that takes the last item's id
     * @param before the parameter that takes the first item's id, to go backwards
     * @param more the path of the member that says whether there is a next page
     */
    record LastId(String items, TypeRef item, String id, String after, Optional<String> before, Optional<String> more)
            implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new LastId(items, replacement.apply(item), id, after, before, more);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lastId(this);
        }
    }

    /**
     * The response holds what to send to get the next page.
     *
     * @param next the path of the member that holds it; absent, null or empty on the last page
     * @param parameter the parameter that takes it
     */
    record Cursor(String items, TypeRef item, String next, String parameter) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Cursor(items, replacement.apply(item), next, parameter);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cursor(this);
        }
    }

    /**
     * The response holds the URL of the next page.
     *
     * @param next the path of the member that holds it; absent, null or empty on the last page
     */
    record Url(String items, TypeRef item, String next) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Url(items, replacement.apply(item), next);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.url(this);
        }
    }

    /**
     * Pages have numbers; one without items is behind the last.
     *
     * @param parameter the parameter that takes the number
     * @param first the number of the first page
     */
    record PageNumber(String items, TypeRef item, String parameter, long first) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new PageNumber(items, replacement.apply(item), parameter, first);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageNumber(this);
        }
    }

    /**
     * Pages begin at a number of items; one without items is behind the last.
     *
     * @param parameter the parameter that takes the number
     */
    record Offset(String items, TypeRef item, String parameter) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Offset(items, replacement.apply(item), parameter);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.offset(this);
        }
    }

    /** The response's {@code Link} header holds the URL of the next page (RFC 8288, relation {@code next}). */
    record Link(String items, TypeRef item) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Link(items, replacement.apply(item));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }
}
