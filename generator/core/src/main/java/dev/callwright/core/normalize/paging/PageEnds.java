package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Pagination.LastPage;
import dev.callwright.core.model.ScalarKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the members of a response that tell the last page. */
final class PageEnds {
    private static final Set<String> MORE = Set.of(
            "hasmore",
            "hasnext",
            "hasnextpage",
            "hasmorepages",
            "hasmoreitems",
            "hasmoreresults",
            "hasmoredata",
            "moreavailable",
            "more");
    private static final Set<String> PAGES = Set.of(
            "totalpages",
            "pagestotal",
            "numpages",
            "nbpages",
            "numberofpages",
            "pagescount",
            "totalpagecount",
            "pages");
    // The number of the last page is that of all pages only if the first one is 1.
    private static final Set<String> LAST_PAGE = Set.of("lastpage", "lastpagenumber");
    private static final Set<String> ITEMS = Set.of(
            "total",
            "totalcount",
            "totalitems",
            "totalitemcount",
            "totalresults",
            "totalrecords",
            "totalelements",
            "totalentries",
            "totalrows",
            "totalhits",
            "totalsize",
            "totalnumber");
    private static final Pattern THIS_PAGE =
            Pattern.compile("(?i)\\b(this|current|each|per|a single) (page|response|request|batch)|\\breturned\\b");

    private PageEnds() {}

    /** The path of the flag that is false on the last page. */
    static Optional<String> more(PagedList list) {
        return list.named(MORE)
                .filter(member -> member.is(ScalarKind.BOOLEAN))
                .map(ResponseMember::path)
                .findFirst();
    }

    /** How pages that are numbered from {@code first} end. */
    static LastPage ofPages(PagedList list, long first) {
        Optional<String> pages = total(list, PAGES);
        return new LastPage(more(list), first == 1 ? pages.or(() -> total(list, LAST_PAGE)) : pages);
    }

    /** How pages that begin at offsets end. */
    static LastPage ofItems(PagedList list) {
        return new LastPage(more(list), total(list, ITEMS));
    }

    // The number of items of this page would end the list too early.
    private static Optional<String> total(PagedList list, Set<String> names) {
        return list.named(names)
                .filter(ResponseMember::isNumber)
                .filter(member -> !THIS_PAGE
                        .matcher(member.property().value().docs().description())
                        .find())
                .map(ResponseMember::path)
                .findFirst();
    }
}
