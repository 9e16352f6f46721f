package sdk.stripe.core.internal.paging;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.http.CallArguments;
import sdk.stripe.core.internal.object.MemberLookup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pagination scheme of a list: how the next page is requested. Paths name members of the response body, with dots
 * between names.
 */
public final class Paging {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,18}");

    private final Kind kind;
    private final String items;
    // The path of the member with the next page's position: an item's id, a cursor or a URL.
    private final String next;
    // The parameter that takes the position.
    private final String parameter;
    private final String before;
    private final String more;
    private final String total;
    private final long first;

    private Paging(Builder builder) {
        this.kind = builder.kind;
        this.items = builder.items;
        this.next = builder.next;
        this.parameter = builder.parameter;
        this.before = builder.before;
        this.more = builder.more;
        this.total = builder.total;
        this.first = builder.first;
    }

    private enum Kind {
        LAST_ID,
        CURSOR,
        URL,
        PAGE_NUMBER,
        OFFSET,
        LINK
    }

    /** Pages that start after the item with an id; the path is that of a page's items. */
    public static LastId lastId(String items) {
        return new LastId(items);
    }

    /** Pages after a cursor in the response. */
    public static Paging cursor(String items, String next, String parameter) {
        Builder builder = new Builder(Kind.CURSOR, items);
        builder.next = next;
        builder.parameter = parameter;
        return new Paging(builder);
    }

    /** Pages at a URL in the response. */
    public static Paging url(String items, String next) {
        Builder builder = new Builder(Kind.URL, items);
        builder.next = next;
        return new Paging(builder);
    }

    /** Pages with numbers; the first one has this number. */
    public static Paging pageNumber(String items, String parameter, long first) {
        Builder builder = new Builder(Kind.PAGE_NUMBER, items);
        builder.parameter = parameter;
        builder.first = first;
        return new Paging(builder);
    }

    /** Pages that start at an offset, which counts items. */
    public static Paging offset(String items, String parameter) {
        Builder builder = new Builder(Kind.OFFSET, items);
        builder.parameter = parameter;
        return new Paging(builder);
    }

    /** Pages at the URL of the response's {@code Link} header (RFC 8288); the body is the array of items. */
    public static Paging link() {
        return link("");
    }

    /** Pages at the URL of the response's {@code Link} header (RFC 8288). */
    public static Paging link(String items) {
        return new Paging(new Builder(Kind.LINK, items));
    }

    /** This scheme, with the path of the member that is false on the last page. */
    public Paging withMore(String path) {
        Builder builder = new Builder(this);
        builder.more = path;
        return new Paging(builder);
    }

    /** This scheme, with the path of the number of all pages or, with offsets, of all items. */
    public Paging withTotal(String path) {
        Builder builder = new Builder(this);
        builder.total = path;
        return new Paging(builder);
    }

    /** The settings of a scheme; those it does not have are empty. */
    private static final class Builder {
        private final Kind kind;
        private final String items;
        private String next = "";
        private String parameter = "";
        private String before = "";
        private String more = "";
        private String total = "";
        private long first;

        Builder(Kind kind, String items) {
            this.kind = kind;
            this.items = items;
        }

        Builder(Paging paging) {
            this(paging.kind, paging.items);
            this.next = paging.next;
            this.parameter = paging.parameter;
            this.before = paging.before;
            this.more = paging.more;
            this.total = paging.total;
            this.first = paging.first;
        }
    }

    /** Builds the scheme of pages that start after the item with an id. */
    public static final class LastId {
        private final Builder settings;

        private LastId(String items) {
            this.settings = new Builder(Kind.LAST_ID, items);
        }

        /** Sets the path of an item's id. */
        public LastId id(String path) {
            settings.next = path;
            return this;
        }

        /** Sets the parameter that takes the id of a page's last item. */
        public LastId after(String name) {
            settings.parameter = name;
            return this;
        }

        /** Sets the parameter that takes the id of a page's first item, for calls that go backwards. */
        public LastId before(String name) {
            settings.before = name;
            return this;
        }

        /** Sets the path of the member that is false on the last page. */
        public LastId more(String path) {
            settings.more = path;
            return this;
        }

        /** The scheme. */
        public Paging build() {
            return new Paging(settings);
        }
    }

    /** The path of a page's items. */
    String items() {
        return items;
    }

    /** Whether a call goes from the end of the list to its start. */
    boolean isBackwards(CallArguments arguments) {
        return !before.isEmpty()
                && arguments.text(before).isPresent()
                && arguments.text(parameter).isEmpty();
    }

    /** The arguments for the page after this one; empty when this is the last one. */
    Optional<CallArguments> next(ReceivedPage<?> page) {
        if (isLast(page)) {
            return Optional.empty();
        }
        return switch (kind) {
            case LAST_ID -> Optional.of(afterLastId(page));
            case CURSOR -> MemberLookup.text(page.member(next)).map(cursor -> afterCursor(page, cursor));
            case URL -> MemberLookup.text(page.member(next)).map(url -> page.following(url, "$." + next));
            case PAGE_NUMBER -> at(page, position(page) + 1, first);
            case OFFSET -> at(page, position(page) + page.items().size(), 0);
            case LINK -> LinkHeader.next(page.response().headers()).map(url -> page.following(url, "Link"));
        };
    }

    private boolean isLast(ReceivedPage<?> page) {
        if (!more.isEmpty()) {
            Object flag = page.member(more);
            boolean isTrue = Boolean.TRUE.equals(flag) || flag == JsonValue.TRUE;
            boolean isFalse = Boolean.FALSE.equals(flag) || flag == JsonValue.FALSE;
            // Only an id says nothing of the next page by itself.
            if (isFalse || (kind == Kind.LAST_ID && !isTrue)) {
                return true;
            }
        }
        boolean endsEmpty = kind == Kind.LAST_ID || kind == Kind.PAGE_NUMBER || kind == Kind.OFFSET;
        return endsEmpty && page.items().isEmpty();
    }

    private CallArguments afterLastId(ReceivedPage<?> page) {
        boolean backwards = isBackwards(page.arguments());
        List<?> all = page.items();
        int index = backwards ? 0 : all.size() - 1;
        String id = MemberLookup.text(MemberLookup.at(all.get(index), next))
                .orElseThrow(() -> new DecodingException(
                        "$." + items + "[" + index + "]." + next, "there is no id to request the next page with"));
        return page.arguments().with(backwards ? before : parameter, JsonValue.of(id));
    }

    private CallArguments afterCursor(ReceivedPage<?> page, String cursor) {
        if (page.arguments().text(parameter).filter(cursor::equals).isPresent()) {
            throw new DecodingException("$." + next, "the next page is this one, so there would be no end");
        }
        return page.arguments().with(parameter, JsonValue.of(cursor));
    }

    // Pages and items that are counted from an origin end at the total; one that is missing or no number ends nothing.
    private Optional<CallArguments> at(ReceivedPage<?> page, long position, long origin) {
        boolean beyond = !total.isEmpty()
                && MemberLookup.text(page.member(total))
                        .filter(text -> COUNT.matcher(text).matches())
                        .filter(count -> position - origin >= Long.parseLong(count))
                        .isPresent();
        return beyond ? Optional.empty() : Optional.of(page.arguments().with(parameter, JsonValue.of(position)));
    }

    // The number of the page, or the offset of its first item.
    private long position(ReceivedPage<?> page) {
        String text = page.arguments().text(parameter).orElse("");
        try {
            return text.isEmpty() ? first : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new DecodingException("$", "not a number of pages or items: " + text);
        }
    }
}
