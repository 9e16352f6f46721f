package dev.callwright.core.normalize.paging;

import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.paging.NextMember.Reading;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Warns of lists whose next page cannot be requested with certainty, with the lines of an overlay that settle it. */
final class PagingAdvice {
    private static final String PLAIN = "[A-Za-z_][A-Za-z0-9_.-]*";
    private static final String PLACEHOLDER = "PARAMETER";

    private final DocumentContext document;

    PagingAdvice(DocumentContext document) {
        this.document = document;
    }

    /** Warns that the next page of a list is unclear. */
    void ofNext(PagedList list, NextMember next) {
        String name = "'" + next.member().path() + "'";
        List<String> parameters = CursorParameter.of(list, next.member()).names();
        String which = parameters.isEmpty()
                ? "no parameter is known to take it"
                : "it fits several parameters: " + String.join(", ", parameters);
        String what = next.reading() == Reading.EITHER ? "may be a cursor or a URL, and " : "is a cursor, but ";
        List<String> choices = new ArrayList<>();
        for (String parameter : parameters.isEmpty() ? List.of(PLACEHOLDER) : parameters) {
            choices.add("{kind: cursor, " + items(list) + "next: "
                    + quoted(next.member().path()) + ", parameter: " + quoted(parameter) + "}");
        }
        if (next.reading() == Reading.EITHER) {
            choices.add("{kind: url, " + items(list) + "next: "
                    + quoted(next.member().path()) + "}");
        }
        warn(list, name + " " + what + which, choices);
    }

    /** Warns that the number of the first page is unclear. */
    void ofFirst(PagedList list, String parameter) {
        String start = "{kind: pageNumber, " + items(list) + "parameter: " + quoted(parameter) + ", first: ";
        warn(list, "the first '" + parameter + "' may be 0 or 1", List.of(start + "0}", start + "1}"));
    }

    private void warn(PagedList list, String problem, List<String> choices) {
        String pointer = list.operation().pointer();
        String lines = choices.stream()
                .map(choice -> "update: {x-callwright: {pagination: " + choice + "}}")
                .collect(Collectors.joining(" or "));
        document.warn(
                WarningKind.READING,
                document.at(pointer),
                problem + ", so the list is not paged; set in an overlay: target: " + jsonPath(pointer) + ", " + lines
                        + ", or pagination: none if it is all in one response");
    }

    private static String items(PagedList list) {
        return Optional.of(list.items())
                .filter(path -> !path.isEmpty())
                .map(path -> "items: " + quoted(path) + ", ")
                .orElse("");
    }

    private static String jsonPath(String pointer) {
        return PointerTokens.of(pointer).stream()
                .map(token -> token.matches("[A-Za-z_][A-Za-z0-9_]*")
                        ? "." + token
                        : "['" + token.replace("\\", "\\\\").replace("'", "\\'") + "']")
                .collect(Collectors.joining("", "$", ""));
    }

    private static String quoted(String text) {
        return text.matches(PLAIN) ? text : "'" + text.replace("'", "''") + "'";
    }
}
