package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.ScalarKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parameters that may take a cursor of a response.
 *
 * @param names their names
 */
record CursorParameter(List<String> names) {
    private static final Set<String> KNOWN = Set.of(
            "cursor",
            "pagecursor",
            "nextcursor",
            "startcursor",
            "startingcursor",
            "aftercursor",
            "cursorafter",
            "cursornext",
            "cursormark",
            "pagetoken",
            "nexttoken",
            "nextpagetoken",
            "starttoken",
            "startingtoken",
            "paginationtoken",
            "pagingtoken",
            "continuationtoken",
            "continuation",
            "continue",
            "resumetoken",
            "marker",
            "nextmarker",
            "startmarker",
            "pagemarker",
            "after",
            "afterid",
            "startingafter",
            "startafter",
            "pageafter",
            "next",
            "nextpage",
            "pagenext",
            "nextkey",
            "startkey",
            "exclusivestartkey",
            "pagekey",
            "paginationkey",
            "pagestate",
            "bookmark",
            "scrollid");
    // Too common to be the same thing in a request and in its response.
    private static final Set<String> COMMON = Set.of("", "id", "key");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\b(dates?|times?|timestamps?|rfc ?3339|iso ?8601|created|modified|updated|since)\\b");
    private static final Pattern SECRET = Pattern.compile("(?i)auth|access|secret|api.?key|credential");

    /** The parameters for the values of a member of the response: the first rule that one of them meets decides. */
    static CursorParameter of(PagedList list, ResponseMember member) {
        EnumSet<ScalarKind> kinds = EnumSet.of(ScalarKind.STRING);
        if (member.isNumber()) {
            kinds.addAll(ResponseMember.NUMBERS);
        }
        List<Input> optional = list.parameters(kinds)
                .filter(input -> !input.value().required())
                .toList();
        String subject = PageNames.subject(member.name());
        List<Predicate<Input>> rules = List.of(
                input -> input.wireName().equals(member.name()),
                input -> !COMMON.contains(subject)
                        && PageNames.subject(input.wireName()).equals(subject)
                        && !isSecret(input),
                CursorParameter::isKnown);
        return rules.stream()
                .map(rule -> names(optional, rule))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(CursorParameter::new)
                .orElseGet(() -> new CursorParameter(List.of()));
    }

    /** The parameter, if there is one only. */
    Optional<String> only() {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static List<String> names(List<Input> inputs, Predicate<Input> rule) {
        return inputs.stream().filter(rule).map(Input::wireName).toList();
    }

    private static boolean isKnown(Input input) {
        String name = PageNames.joined(input.wireName());
        boolean isTime = name.contains("after")
                && TIME.matcher(input.value().docs().description()).find();
        return KNOWN.contains(name) && !isTime;
    }

    private static boolean isSecret(Input input) {
        return PageNames.subject(input.wireName()).equals("token")
                && SECRET.matcher(input.value().docs().description()).find();
    }
}
