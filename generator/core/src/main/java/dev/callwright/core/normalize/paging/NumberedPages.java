package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Pagination.LastPage;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes pages that are selected by a number: of the page, or of the items before it. */
final class NumberedPages {
    private static final Set<String> SIZES = Set.of(
            "perpage",
            "pagesize",
            "pagelimit",
            "limit",
            "size",
            "count",
            "max",
            "maxresults",
            "maxitems",
            "maxpagesize",
            "itemsperpage",
            "resultsperpage",
            "pagelength",
            "rows",
            "take",
            "top",
            "num");
    private static final Set<String> PAGES =
            Set.of("page", "pagenumber", "pageno", "pagenum", "currentpage", "pageindex");
    private static final Set<String> OFFSETS = Set.of("offset", "skip", "startat", "pageoffset");
    private static final Pattern FROM_ZERO = Pattern.compile(
            "(?i)\\b(zero|0)[- ](based|indexed|index)|\\b(start|begin|count)\\w* (at|from|with) (0|zero)\\b");
    private static final Pattern FROM_ONE = Pattern.compile(
            "(?i)\\b(one|1)[- ](based|indexed|index)|\\b(start|begin|count)\\w* (at|from|with) (1|one)\\b");

    private NumberedPages() {}

    /** The pagination by number; empty if no parameter takes one. */
    static Optional<Pagination> of(PagedList list) {
        return isList(list) ? byPage(list).or(() -> byOffset(list)) : Optional.empty();
    }

    // The only list of a response may also be a list of texts in one thing.
    private static boolean isList(PagedList list) {
        return !(list.item() instanceof TypeRef.Scalar)
                || list.items().isEmpty()
                || PagedLists.isNamed(
                        list.operation(), list.items().substring(list.items().lastIndexOf('.') + 1));
    }

    /** The parameter for the number of a page whose first number the document does not tell. */
    static Optional<String> withUnknownFirst(PagedList list) {
        return page(list).filter(input -> first(input).isEmpty()).map(Input::wireName);
    }

    // Without a page size or a number of pages, page may be something else, such as the page of a book.
    private static Optional<Input> page(PagedList list) {
        boolean counted = PageEnds.ofPages(list, 1).total().isPresent();
        return parameter(list, PAGES).filter(input -> counted || isSized(list));
    }

    private static Optional<Pagination> byPage(PagedList list) {
        Optional<Input> page = page(list);
        OptionalLong first = page.map(NumberedPages::first).orElseGet(OptionalLong::empty);
        return first.isEmpty()
                ? Optional.empty()
                : page.map(input -> new Pagination.PageNumber(
                        list.items(),
                        list.item(),
                        input.wireName(),
                        first.getAsLong(),
                        PageEnds.ofPages(list, first.getAsLong())));
    }

    // The runtimes count the items before a page, so a number that begins at 1 is not such an offset.
    private static Optional<Pagination> byOffset(PagedList list) {
        LastPage end = PageEnds.ofItems(list);
        return parameter(list, OFFSETS)
                .filter(input -> isSized(list) || end.total().isPresent())
                .filter(input -> declaredFirst(input.value()).orElse(0) == 0)
                .map(input -> new Pagination.Offset(list.items(), list.item(), input.wireName(), end));
    }

    private static boolean isSized(PagedList list) {
        return list.operation().paramsInputs().stream()
                .anyMatch(input -> SIZES.contains(PageNames.joined(input.wireName())));
    }

    private static Optional<Input> parameter(PagedList list, Set<String> names) {
        return list.parameters(ResponseMember.NUMBERS)
                .filter(input -> names.contains(PageNames.joined(input.wireName())))
                .findFirst();
    }

    // An index is as often counted from 0 as from 1.
    private static OptionalLong first(Input input) {
        OptionalLong declared = declaredFirst(input.value());
        boolean isIndex = PageNames.joined(input.wireName()).equals("pageindex");
        return declared.isPresent() || isIndex ? declared : OptionalLong.of(1);
    }

    private static OptionalLong declaredFirst(Value value) {
        String description = value.docs().description();
        if (value.defaultValue().isPresent()) {
            return OptionalLong.of(value.defaultValue().get().matches("\"?0\"?") ? 0 : 1);
        }
        boolean fromOne = FROM_ONE.matcher(description).find();
        if (fromOne != FROM_ZERO.matcher(description).find()) {
            return OptionalLong.of(fromOne ? 1 : 0);
        }
        Optional<BigDecimal> minimum = value.limits().minimum();
        return minimum.map(least -> OptionalLong.of(least.signum() > 0 ? 1 : 0)).orElseGet(OptionalLong::empty);
    }
}
