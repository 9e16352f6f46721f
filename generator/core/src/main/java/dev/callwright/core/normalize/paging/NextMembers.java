package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.paging.NextMember.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the members of a response that lead to the next page, and reads what they are. */
final class NextMembers {
    private static final Set<String> URL_WORDS = Set.of("url", "uri", "link", "href");
    private static final Set<String> CURSOR_WORDS =
            Set.of("cursor", "token", "marker", "key", "continuation", "bookmark", "offset", "id", "after", "scroll");
    // Besides those above, what may follow or precede "next" in the name of a position.
    private static final Set<String> PAGE_WORDS = Set.of(
            "next",
            "page",
            "pages",
            "results",
            "records",
            "set",
            "start",
            "batch",
            "pagination",
            "paging",
            "odata",
            "nextpage");
    private static final Set<String> JOINED_URLS = Set.of("nexturl", "nexturi", "nextlink", "nexthref", "nextpageurl");
    private static final Set<String> JOINED_CURSORS =
            Set.of("nextpagetoken", "nexttoken", "nextcursor", "nextmarker", "nextkey");
    private static final Set<String> CURSORS = Set.of(
            "cursor",
            "endcursor",
            "aftercursor",
            "continuation",
            "continuationtoken",
            "pagingtoken",
            "paginationtoken",
            "bookmark",
            "scrollid");
    private static final Set<String> CURSOR_WRAPPERS = Set.of("cursor", "cursors");
    private static final Set<String> NEXT_WRAPPERS = Set.of("next", "nextpage");
    private static final Set<String> AFTER_WRAPPERS = Set.of("cursor", "cursors", "paging", "pagination", "next");
    private static final Pattern URLS = Pattern.compile("(?i)\\b(ur[li]s?|links?|hyperlinks?|href)\\b");
    // A flag whose type is a text by mistake.
    private static final Pattern FLAGS = Pattern.compile("(?i)^\\W*(true|whether|indicates? (if|whether))\\b");
    private static final Pattern CURSOR_TEXT =
            Pattern.compile("(?i)\\b(cursor|token|opaque|marker|continuation|bookmark)\\b");

    private final DeclaredTexts texts;

    NextMembers(DocumentContext document) {
        this.texts = new DeclaredTexts(document);
    }

    /** The members that lead to the next page, those that say so in their names first. */
    List<NextMember> of(PagedList list) {
        return list.members().stream()
                .filter(member -> member.is(ScalarKind.STRING) || (member.isNumber() && member.isOptional()))
                .filter(NextMembers::leadsOn)
                .sorted(Comparator.comparing(member -> !isNext(member)))
                .map(member -> new NextMember(member, reading(list, member)))
                .toList();
    }

    private static boolean leadsOn(ResponseMember member) {
        String name = PageNames.joined(member.name());
        boolean isOffset = name.equals("offset") && member.is(ScalarKind.STRING);
        boolean isAfter = name.equals("after") && AFTER_WRAPPERS.contains(member.wrapper());
        if (FLAGS.matcher(member.property().value().docs().description()).find()) {
            return false;
        }
        return isNext(member) || CURSORS.contains(name) || isOffset || isAfter;
    }

    private static boolean isNext(ResponseMember member) {
        List<String> words = PageNames.words(member.name());
        if (NEXT_WRAPPERS.contains(member.wrapper())) {
            String kind = words.isEmpty() ? "" : words.get(words.size() - 1);
            return words.size() <= 2 && (URL_WORDS.contains(kind) || CURSOR_WORDS.contains(kind));
        }
        return words.stream().anyMatch(word -> word.startsWith("next"))
                && words.stream()
                        .allMatch(word -> URL_WORDS.contains(word)
                                || CURSOR_WORDS.contains(word)
                                || PAGE_WORDS.contains(word)
                                || JOINED_URLS.contains(word)
                                || JOINED_CURSORS.contains(word));
    }

    // What values look like says more than a name, and a name more than prose and examples that look like nothing.
    private Reading reading(PagedList list, ResponseMember member) {
        if (!member.is(ScalarKind.STRING)) {
            return Reading.CURSOR;
        }
        return texts.reading(list, member)
                .or(() -> byName(member))
                .or(() -> texts.hasExample(list, member) ? Optional.of(Reading.CURSOR) : Optional.empty())
                .or(() -> byDescription(member.property().value().docs().description()))
                .orElse(member.isLink() ? Reading.URL : Reading.EITHER);
    }

    private static Optional<Reading> byName(ResponseMember member) {
        List<String> words = PageNames.words(member.name());
        if (words.stream().anyMatch(word -> URL_WORDS.contains(word) || JOINED_URLS.contains(word))) {
            return Optional.of(Reading.URL);
        }
        boolean cursor = CURSOR_WRAPPERS.contains(member.wrapper())
                || words.stream()
                        .anyMatch(word ->
                                CURSOR_WORDS.contains(word) || JOINED_CURSORS.contains(word) || CURSORS.contains(word));
        return cursor ? Optional.of(Reading.CURSOR) : Optional.empty();
    }

    private static Optional<Reading> byDescription(String description) {
        boolean url = URLS.matcher(description).find();
        boolean cursor = CURSOR_TEXT.matcher(description).find();
        if (url == cursor) {
            return Optional.empty();
        }
        return Optional.of(url ? Reading.URL : Reading.CURSOR);
    }
}
