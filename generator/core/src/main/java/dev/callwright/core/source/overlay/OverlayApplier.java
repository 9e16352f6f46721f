package dev.callwright.core.source.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.jsonpath.FoundNode;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.jsonpath.JsonPathException;
import dev.callwright.core.source.read.StructureCheck;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies overlays (OpenAPI Overlay 1.0 and 1.1). A target that matches nothing changes nothing, as they say, but is worth
 * a warning unless the action says that it may: it is a typing mistake, or the document has changed.
 */
public final class OverlayApplier {
    private final Diagnostics diagnostics;
    private long added;

    /** @param diagnostics takes what is wrong with the overlays */
    public OverlayApplier(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A copy of the document with the overlays applied in their order; the document itself if there are none.
     *
     * @throws SpecException if an overlay is invalid or an action cannot be carried out
     */
    public SpecTree apply(SpecTree spec, List<SpecTree> overlays) {
        if (overlays.isEmpty()) {
            return spec;
        }
        List<OverlayAction> actions = new ArrayList<>();
        for (SpecTree overlay : overlays) {
            actions.addAll(new OverlayDocument(overlay, diagnostics).actions());
        }
        diagnostics.throwIfErrors();
        ObjectNode root = spec.root().deepCopy();
        SpecTree changed = new SpecTree(root, spec.origin(), spec.places().copy());
        actions.forEach(action -> apply(action, changed));
        diagnostics.throwIfErrors();
        new StructureCheck(diagnostics).check(changed);
        return changed;
    }

    private void apply(OverlayAction action, SpecTree spec) {
        List<FoundNode> targets = select(action, "target", action.target(), spec);
        if (targets.isEmpty() && action.isOptional()) {
            return;
        }
        if (targets.isEmpty()) {
            diagnostics.warn(
                    action.place("target"),
                    "the target " + action.target() + " matches nothing in "
                            + spec.source()
                            + "; correct it, remove the action, or give it 'x-callwright: {optional: true}' if the"
                            + " overlay serves other documents too");
            return;
        }
        TreeEdit edit = new TreeEdit(spec, diagnostics);
        switch (action.kind()) {
            case REMOVE -> remove(action, targets, edit);
            case UPDATE -> update(action, targets, edit, action.update());
            case COPY -> copy(action, targets, edit, spec);
            case NONE -> {
                // The specification allows an action that does nothing.
            }
        }
    }

    private List<FoundNode> select(OverlayAction action, String member, JsonPath path, SpecTree spec) {
        try {
            return path.select(spec.root());
        } catch (JsonPathException e) {
            throw diagnostics.abort(action.place(member), e.getMessage() + "; write a path that looks at less");
        }
    }

    // Each action may add to all that those before it added.
    private void count(OverlayAction action, int targets, JsonNode value) {
        added += (long) targets * size(value);
        if (added > Limit.OVERLAY_NODES.value()) {
            throw diagnostics.abort(
                    action.place("target"),
                    Limit.OVERLAY_NODES.exceeded() + "; target fewer places, or add less to them");
        }
    }

    private static int size(JsonNode value) {
        int size = 1;
        for (JsonNode child : value) {
            size += size(child);
        }
        return size;
    }

    private void remove(OverlayAction action, List<FoundNode> targets, TreeEdit edit) {
        if (targets.stream().anyMatch(FoundNode::isRoot)) {
            error(action, "target", "the whole document cannot be removed; target something in it");
        } else if (areReachable(action, targets)) {
            edit.remove(targets);
        }
    }

    private void copy(OverlayAction action, List<FoundNode> targets, TreeEdit edit, SpecTree spec) {
        JsonPath source = action.copy();
        List<FoundNode> sources = select(action, "copy", source, spec);
        if (sources.size() != 1) {
            error(
                    action,
                    "copy",
                    "the path " + source + " matches "
                            + (sources.isEmpty() ? "nothing" : sources.size() + " nodes") + " in " + spec.source()
                            + "; name the one node to copy");
            return;
        }
        FoundNode from = sources.get(0);
        update(
                action,
                targets,
                edit,
                new TreeEdit.Value(
                        from.node().deepCopy(), spec.places().at(from.pointer()).copy(), action.place("copy")));
    }

    private void update(OverlayAction action, List<FoundNode> targets, TreeEdit edit, TreeEdit.Value value) {
        if (targets.stream().map(target -> Shape.of(target.node())).distinct().count() > 1) {
            error(
                    action,
                    "target",
                    "the target " + action.target()
                            + " matches objects, lists or values together; write an action for each kind");
            return;
        }
        Shape shape = Shape.of(targets.get(0).node());
        Shape given = Shape.of(value.node());
        if ((shape == Shape.OBJECT && given != Shape.OBJECT) || (shape == Shape.VALUE && given != Shape.VALUE)) {
            error(
                    action,
                    action.kind() == OverlayAction.Kind.COPY ? "copy" : "update",
                    "the target " + action.target() + " is " + shape.words + ", but this is " + given.words + "; give "
                            + shape.words);
            return;
        }
        if (areReachable(action, targets)) {
            count(action, targets.size(), value.node());
            targets.forEach(target -> edit.update(target, value));
        }
    }

    private boolean areReachable(OverlayAction action, List<FoundNode> targets) {
        if (action.reachesValues()
                || targets.stream().allMatch(target -> target.node().isContainerNode())) {
            return true;
        }
        error(
                action,
                "target",
                "the target " + action.target()
                        + " is a single value, which Overlay 1.0 cannot change; write 'overlay: 1.1.0', or target the object"
                        + " around it");
        return false;
    }

    private void error(OverlayAction action, String member, String message) {
        diagnostics.error(action.place(member), message);
    }

    /** What can be merged with what. */
    private enum Shape {
        OBJECT("an object"),
        LIST("a list"),
        VALUE("a single value");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        private static Shape of(JsonNode node) {
            return node.getNodeType() == JsonNodeType.OBJECT
                    ? OBJECT
                    : node.getNodeType() == JsonNodeType.ARRAY ? LIST : VALUE;
        }
    }
}
