package sdk.stripe.core;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the pages of a list follow each other. Paths name members of the response body, with dots between names. */
public final class Paging {
    private final Kind kind;
    private final String items;
    private final Names names;
    private final String more;
    private final String total;
    private final int first;

    private Paging(Kind kind, String items, Names names, Paging.End end) {
        this.kind = kind;
        this.items = items;
        this.names = names;
        this.more = end.more;
        this.total = end.total;
        this.first = end.first;
    }

    private enum Kind {
        LAST_ID,
        CURSOR,
        URL,
        PAGE_NUMBER,
        OFFSET,
        LINK
    }

    // The member that tells the next page, and the parameters that ask for it.
    private record Names(String next, String parameter, String before) {}

    // Where the list begins and how it is known that it is over.
    private record End(String more, String total, int first) {
        static final End UNKNOWN = new End("", "", 0);
    }

    /**
     * Pages after the id of the last item, or before the id of the first one if the caller asked for that. The last two
     * may be null: the parameter for the way back, and the member that is false on the last page.
     */
    public static Paging lastId(String items, String id, String after, @Nullable String before, @Nullable String more) {
        Names names = new Names(id, after, before == null ? "" : before);
        return new Paging(Kind.LAST_ID, items, names, new End(more == null ? "" : more, "", 0));
    }

    /** Pages after a cursor that the response has. */
    public static Paging cursor(String items, String next, String parameter) {
        return new Paging(Kind.CURSOR, items, new Names(next, parameter, ""), End.UNKNOWN);
    }

    /** Pages at a URL that the response has. */
    public static Paging url(String items, String next) {
        return new Paging(Kind.URL, items, new Names(next, "", ""), End.UNKNOWN);
    }

    /** Pages with numbers; the first one has this number. */
    public static Paging pageNumber(String items, String parameter, int first) {
        return new Paging(Kind.PAGE_NUMBER, items, new Names("", parameter, ""), new End("", "", first));
    }

    /** Pages that begin at a number of items. */
    public static Paging offset(String items, String parameter) {
        return new Paging(Kind.OFFSET, items, new Names("", parameter, ""), End.UNKNOWN);
    }

    /** Pages at the URL of the response's {@code Link} header (RFC 8288); the body is the array of items. */
    public static Paging link() {
        return link("");
    }

    /** Pages at the URL of the response's {@code Link} header (RFC 8288). */
    public static Paging link(String items) {
        return new Paging(Kind.LINK, items, new Names("", "", ""), End.UNKNOWN);
    }

    /** The same with a member that is false on the last page. */
    public Paging more(String path) {
        return new Paging(kind, items, names, new End(path, total, first));
    }

    /** The same with a member that is the number of all pages, or of all items for pages with an offset. */
    public Paging total(String path) {
        return new Paging(kind, items, names, new End(more, path, first));
    }

    String items() {
        return items;
    }

    /** Whether a call goes from the end of the list to its start. */
    boolean isBackwards(Inputs inputs) {
        return !names.before.isEmpty()
                && inputs.text(names.before).isPresent()
                && inputs.text(names.parameter).isEmpty();
    }

    /** What the page after this one is asked for with; empty when this is the last one. */
    Optional<Inputs> next(Page<?> page) {
        if (isLast(page)) {
            return Optional.empty();
        }
        return switch (kind) {
            case LAST_ID -> Optional.of(afterLastId(page));
            case CURSOR -> Parts.text(page.part(names.next)).map(cursor -> afterCursor(page, cursor));
            case URL -> Parts.text(page.part(names.next)).map(url -> page.following(url, "$." + names.next));
            case PAGE_NUMBER -> Optional.of(after(page, number(page) + 1));
            case OFFSET -> Optional.of(after(page, number(page) + page.items().size()));
            case LINK -> LinkHeader.next(page.response().headers()).map(url -> page.following(url, "Link"));
        };
    }

    private boolean isLast(Page<?> page) {
        if (!more.isEmpty()) {
            Object flag = page.part(more);
            if (!Boolean.TRUE.equals(flag) && flag != JsonValue.TRUE) {
                return true;
            }
        }
        boolean counted = kind == Kind.LAST_ID || kind == Kind.PAGE_NUMBER || kind == Kind.OFFSET;
        return counted && (page.items().isEmpty() || isTotal(page));
    }

    private boolean isTotal(Page<?> page) {
        if (total.isEmpty()) {
            return false;
        }
        long end = number(page) + (kind == Kind.OFFSET ? page.items().size() : 1 - first);
        return Parts.text(page.part(total))
                .map(Paging::number)
                .filter(all -> end >= all)
                .isPresent();
    }

    private Inputs afterLastId(Page<?> page) {
        boolean backwards = isBackwards(page.inputs());
        List<?> all = page.items();
        int index = backwards ? 0 : all.size() - 1;
        String id = Parts.text(Parts.at(all.get(index), names.next))
                .orElseThrow(() -> new DecodingException(
                        "$." + items + "[" + index + "]." + names.next,
                        "there is no id to ask for the next page with"));
        return page.inputs().with(backwards ? names.before : names.parameter, JsonValue.of(id));
    }

    private Inputs afterCursor(Page<?> page, String cursor) {
        if (page.inputs().text(names.parameter).filter(cursor::equals).isPresent()) {
            throw new DecodingException("$." + names.next, "the next page is this one, so there would be no end");
        }
        return page.inputs().with(names.parameter, JsonValue.of(cursor));
    }

    private Inputs after(Page<?> page, long number) {
        return page.inputs().with(names.parameter, JsonValue.of(number));
    }

    private long number(Page<?> page) {
        return page.inputs().text(names.parameter).map(Paging::number).orElse((long) first);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new DecodingException("$", "not a number of pages or items: " + text);
        }
    }
}
