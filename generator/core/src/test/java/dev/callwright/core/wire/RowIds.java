package dev.callwright.core.wire;

import java.util.Optional;
import java.util.Set;

/** Finds rows by the targets of their requests: the first segment that is an id of a row. */
final class RowIds {
    private RowIds() {}

    /** The id in a target; empty if there is none. */
    static Optional<String> in(String target, Set<String> ids) {
        return ids.stream().filter(id -> end(target, id) > 0).findFirst();
    }

    /** Where an id ends in a target; 0 if it is not in its path. */
    static int end(String target, String id) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        for (int start = path.indexOf("/" + id); start >= 0; start = path.indexOf("/" + id, start + 1)) {
            int end = start + 1 + id.length();
            if (end == path.length() || path.charAt(end) == '/') {
                return end;
            }
        }
        return 0;
    }
}
