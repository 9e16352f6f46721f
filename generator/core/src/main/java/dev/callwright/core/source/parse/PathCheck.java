package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Map;

/** Checks the length of paths: each segment becomes a nested class, and the parser searches paths for braces. */
final class PathCheck {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    PathCheck(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Reports all paths above a limit. */
    void check() {
        for (Map.Entry<String, JsonNode> path : tree.root().path("paths").properties()) {
            if (path.getKey().length() > Limit.PATH_LENGTH.value()) {
                report(path.getKey(), Limit.PATH_LENGTH);
            } else if (path.getKey().chars().filter(c -> c == '/').count() > Limit.PATH_SEGMENTS.value()) {
                report(path.getKey(), Limit.PATH_SEGMENTS);
            }
        }
    }

    private void report(String path, Limit limit) {
        diagnostics.error(tree.location(PointerTokens.child("/paths", path)), limit.exceeded() + "; shorten it");
    }
}
