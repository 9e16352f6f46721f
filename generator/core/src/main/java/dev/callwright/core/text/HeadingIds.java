package dev.callwright.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ids of the headings of a text, as authors of Markdown know them: the words in small letters with hyphens between; the
 * second heading with the same words ends in {@code -1}.
 */
final class HeadingIds {
    private final Map<String, Integer> uses = new HashMap<>();
    private final String prefix;

    /** @param prefix what keeps them apart from other ids of a page */
    HeadingIds(String prefix) {
        this.prefix = prefix;
    }

    /** The id of the next heading. */
    String next(List<Inline> heading) {
        StringBuilder id = new StringBuilder(prefix);
        PlainWords.of(heading).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ' || c == '-') {
                id.append('-');
            } else if (c == '_' || Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            }
        });
        int before = uses.merge(id.toString(), 1, Integer::sum) - 1;
        return before == 0 ? id.toString() : id + "-" + before;
    }
}
