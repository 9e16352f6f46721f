package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Map;

/** Refuses paths that are too long: each segment becomes a class inside of another, and the parser searches them for braces. */
final class PathCheck {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    PathCheck(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Notes every path beyond a limit. */
    void check() {
        for (Map.Entry<String, JsonNode> path : tree.root().path("paths").properties()) {
            if (path.getKey().length() > Limit.PATH_LENGTH.value()) {
                note(path.getKey(), Limit.PATH_LENGTH);
            } else if (path.getKey().chars().filter(c -> c == '/').count() > Limit.PATH_SEGMENTS.value()) {
                note(path.getKey(), Limit.PATH_SEGMENTS);
            }
        }
    }

    private void note(String path, Limit limit) {
        diagnostics.error(tree.location(PointerTokens.child("/paths", path)), limit.exceeded() + "; shorten it");
    }
}
