package dev.callwright.core.migration;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.output.YamlWriter;
import dev.callwright.core.source.diagnostic.Diagnostic;
import dev.callwright.core.source.diagnostic.Diagnostic.Severity;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The overlay of a draft, and what the problems that a document has with it mean for the draft. */
public final class DraftOverlay {
    private static final String ACTIONS = "actions";
    private static final String UNMATCHED = "matches nothing";

    private final Draft draft;
    private final String title;
    private final List<DraftAction> actions;

    /** @param title the title of the overlay */
    public DraftOverlay(Draft draft, String title) {
        this.draft = draft;
        this.title = title;
        this.actions = draft.actions();
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return actions.isEmpty();
    }

    /** Its text, in which a comment says of each action where it comes from. */
    public String text() {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("overlay", draft.overlayVersion());
        root.putObject("info").put("title", title).put("version", "1.0.0");
        ArrayNode list = root.putArray(ACTIONS);
        Map<String, String> comments = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            list.add(actions.get(i).json());
            comments.put("/" + ACTIONS + "/" + i, actions.get(i).comment());
        }
        return YamlWriter.write(root, comments);
    }

    /**
     * Takes out of the draft what a problem is about.
     *
     * @return whether the problem is one of this overlay, so that its next text lacks what caused it
     */
    public boolean take(Diagnostic problem) {
        List<String> tokens = PointerTokens.of(problem.location().pointer());
        if (tokens.size() < 2 || !tokens.get(0).equals(ACTIONS)) {
            return false;
        }
        DraftAction action = actions.get(Integer.parseInt(tokens.get(1)));
        List<String> rest = tokens.subList(2, tokens.size());
        if (problem.severity() == Severity.ERROR || problem.message().contains(UNMATCHED)) {
            draft.drop(action, rest, problem.message());
            return true;
        }
        draft.check(action, problem.message());
        return false;
    }
}
