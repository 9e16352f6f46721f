package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Pagination.LastPage;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.paging.NextMember.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognizes pagination by the parameters and the response of an operation; what is not certain is a warning. */
final class PaginationHeuristics {
    private static final Set<String> AFTER = Set.of("startingafter", "afterid");
    private static final Set<String> BEFORE = Set.of("endingbefore", "beforeid");
    // A response with the id of its last item shows that "after" takes an id.
    private static final Set<String> LAST_ID = Set.of("lastid");
    private static final Set<ScalarKind> TEXTS = EnumSet.of(ScalarKind.STRING);

    private final Map<TypeId, TypeDefinition> types;
    private final PagedLists lists;
    private final NextMembers nexts;
    private final LinkHeaders links;
    private final PagingAdvice advice;

    PaginationHeuristics(DocumentContext document, Map<TypeId, TypeDefinition> types) {
        this.types = types;
        this.lists = new PagedLists(types);
        this.nexts = new NextMembers(document);
        this.links = new LinkHeaders(document);
        this.advice = new PagingAdvice(document);
    }

    /** The pagination of an operation; empty if the result is not a list or the pagination is not certain. */
    Optional<Pagination> of(Operation operation) {
        return lists.of(operation).flatMap(this::of);
    }

    private Optional<Pagination> of(PagedList list) {
        List<NextMember> next = nexts.of(list);
        Optional<Pagination> numbered = NumberedPages.of(list);
        Optional<Pagination> found = byLastId(list)
                .or(() -> byCursor(list, next))
                .or(() -> numbered.filter(PaginationHeuristics::knowsItsEnd))
                .or(() -> byUrl(list, next))
                .or(() -> byLink(list))
                .or(() -> numbered);
        if (found.isEmpty()) {
            warn(list, next);
        }
        return found;
    }

    private void warn(PagedList list, List<NextMember> next) {
        Optional<NextMember> unclear = next.stream()
                .filter(each -> each.member().is(ScalarKind.STRING))
                .findFirst();
        unclear.ifPresentOrElse(
                each -> advice.ofNext(list, each),
                () -> NumberedPages.withUnknownFirst(list).ifPresent(page -> advice.ofFirst(list, page)));
    }

    private Optional<Pagination> byLastId(PagedList list) {
        boolean showsId = list.named(LAST_ID).findAny().isPresent();
        Optional<String> after =
                parameter(list, AFTER).or(() -> showsId ? parameter(list, Set.of("after")) : Optional.empty());
        Optional<String> more = PageEnds.more(list);
        return after.isPresent() && more.isPresent() && TypeMembers.has(types, list.item(), "id")
                ? Optional.of(new Pagination.LastId(
                        list.items(), list.item(), "id", after.get(), before(list, showsId), more))
                : Optional.empty();
    }

    private static Optional<String> before(PagedList list, boolean showsId) {
        return parameter(list, BEFORE).or(() -> showsId ? parameter(list, Set.of("before")) : Optional.empty());
    }

    private static Optional<String> parameter(PagedList list, Set<String> names) {
        return list.parameters(TEXTS)
                .map(Input::wireName)
                .filter(name -> names.contains(PageNames.joined(name)))
                .findFirst();
    }

    private static Optional<Pagination> byCursor(PagedList list, List<NextMember> nexts) {
        LastPage end = new LastPage(PageEnds.more(list), Optional.empty());
        return nexts.stream()
                .filter(next -> next.reading() != Reading.URL)
                .map(NextMember::member)
                .<Pagination>flatMap(next -> CursorParameter.of(list, next).only().stream()
                        .map(parameter ->
                                new Pagination.Cursor(list.items(), list.item(), next.path(), parameter, end)))
                .findFirst();
    }

    private static Optional<Pagination> byUrl(PagedList list, List<NextMember> nexts) {
        return nexts.stream()
                .filter(next -> next.reading() == Reading.URL)
                .<Pagination>map(next -> new Pagination.Url(
                        list.items(), list.item(), next.member().path()))
                .findFirst();
    }

    private Optional<Pagination> byLink(PagedList list) {
        return links.isDeclared(list.operation())
                ? Optional.of(new Pagination.Link(list.items(), list.item()))
                : Optional.empty();
    }

    private static boolean knowsItsEnd(Pagination pages) {
        LastPage end = pages instanceof Pagination.PageNumber numbered
                ? numbered.end()
                : pages instanceof Pagination.Offset offset ? offset.end() : LastPage.UNTOLD;
        return end.more().isPresent() || end.total().isPresent();
    }
}
