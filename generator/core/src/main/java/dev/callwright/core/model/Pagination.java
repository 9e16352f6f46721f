package dev.callwright.core.model;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** How to request the next page of a list. Members of a response are named by their path: names separated by dots. */
public sealed interface Pagination {

    /** The path of the items of a page; an empty string if the response is an array of items. */
    String items();

    /** Whether the path of the items has one name only. */
    default boolean isFlat() {
        return items().indexOf('.') < 0;
    }

    /** The type of an item. */
    TypeRef item();

    /** A copy in which the type of the items is replaced. */
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
     * The members of a response that tell whether a page is the last one.
     *
     * @param more the path of the boolean member that is false on the last page
     * @param total the path of the number of all pages or items
     */
    record LastPage(Optional<String> more, Optional<String> total) {
        /** Nothing tells it. */
        public static final LastPage UNTOLD = new LastPage(Optional.empty(), Optional.empty());
    }

    /**
     * The next page begins after the last item of the current one.
     *
     * @param id the member of items that identifies them
     * @param after the parameter for the id of the last item
     * @param before the parameter for the id of the first item, to iterate backwards
     * @param more the path of the boolean member that indicates a next page
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
     * The response contains a cursor for the next page.
     *
     * @param next the path of its member; absent, null or empty on the last page
     * @param parameter the parameter for the cursor
     * @param end what else tells that a page is the last one
     */
    record Cursor(String items, TypeRef item, String next, String parameter, LastPage end) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Cursor(items, replacement.apply(item), next, parameter, end);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cursor(this);
        }
    }

    /**
     * The response contains the URL of the next page.
     *
     * @param next the path of its member; absent, null or empty on the last page
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
     * Pages are numbered; a page without items follows the last one.
     *
     * @param parameter the parameter for the number
     * @param first the number of the first page
     * @param end what else tells that a page is the last one; its total counts pages
     */
    record PageNumber(String items, TypeRef item, String parameter, long first, LastPage end) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new PageNumber(items, replacement.apply(item), parameter, first, end);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageNumber(this);
        }
    }

    /**
     * Pages begin at an offset; a page without items follows the last one.
     *
     * @param parameter the parameter for the number
     * @param end what else tells that a page is the last one; its total counts items
     */
    record Offset(String items, TypeRef item, String parameter, LastPage end) implements Pagination {
        @Override
        public Pagination mapTypes(UnaryOperator<TypeRef> replacement) {
            return new Offset(items, replacement.apply(item), parameter, end);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.offset(this);
        }
    }

    /** The {@code Link} header of the response contains the URL of the next page (RFC 8288, relation {@code next}). */
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
