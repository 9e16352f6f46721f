package dev.callwright.core.normalize.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of names that documents give to parameters and members of pages, whatever their spelling. */
final class PageNames {
    // They say which page or end of it is meant, not what kind of value it is.
    private static final Set<String> DIRECTIONS =
            Set.of("next", "new", "end", "start", "starting", "begin", "from", "odata");

    private PageNames() {}

    /** The words in lower case: {@code page} and {@code token} for {@code pageToken}, {@code page_token} or {@code page[token]}. */
    static List<String> words(String name) {
        return Arrays.stream(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The words as one: {@code pagetoken}. */
    static String joined(String name) {
        return String.join("", words(name));
    }

    /** The kind of value that is named: {@code pagetoken} for {@code nextPageToken} and {@code start_page_token}. */
    static String subject(String name) {
        String subject =
                words(name).stream().filter(word -> !DIRECTIONS.contains(word)).collect(Collectors.joining());
        return subject.startsWith("next") ? subject.substring("next".length()) : subject;
    }
}
