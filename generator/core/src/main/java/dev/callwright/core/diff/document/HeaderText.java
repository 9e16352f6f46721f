package dev.callwright.core.diff.document;

import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Says how the headers that all requests have differ. */
final class HeaderText {
    private HeaderText() {}

    static String of(Two<Map<String, String>> headers) {
        TreeSet<String> names = new TreeSet<>(headers.before().keySet());
        names.addAll(headers.after().keySet());
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            String was = headers.before().get(name);
            String is = headers.after().get(name);
            if (!Objects.equals(was, is)) {
                texts.add(PlaceText.quoted(name)
                        + (is == null ? " is gone" : " is " + MessageText.piece(is))
                        + (was == null ? "" : " (was " + MessageText.piece(was) + ")"));
            }
        }
        return String.join(", ", texts);
    }
}
