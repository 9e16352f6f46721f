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
import java.util.function.Consumer;

/**
 * Applies overlays (OpenAPI Overlay 1.0 and 1.1). A target that matches nothing is legal, but a warning unless the action
 * is marked as optional: it is a typing mistake, or the document has changed.
 */
public final class OverlayApplier {
    private final Diagnostics diagnostics;
    private long added;

    /** @param diagnostics takes the problems of the overlays */
    public OverlayApplier(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A copy of the document with the overlays applied in order; the document itself if there are none.
     *
     * @throws SpecException if an overlay is invalid or an action cannot be carried out
     */
    public SpecTree apply(SpecTree spec, List<SpecTree> overlays) {
        return apply(spec, actions(overlays), action -> reportUnmatched(action, spec));
    }

    /**
     * A copy of a document in another form than OpenAPI 3, with the actions applied that match something in it. The others
     * may be written for its converted form.
     *
     * @throws SpecException if an overlay is invalid or an action cannot be carried out
     */
    public Applied applyMatching(SpecTree spec, List<SpecTree> overlays) {
        List<OverlayAction> rest = new ArrayList<>();
        return new Applied(apply(spec, actions(overlays), rest::add), rest);
    }

    /**
     * A copy of the converted document with the rest of the actions applied.
     *
     * @throws SpecException if an action cannot be carried out
     */
    public SpecTree applyRest(SpecTree converted, Applied before) {
        return apply(converted, before.rest(), action -> reportUnmatched(action, converted));
    }

    /**
     * A document with some actions applied.
     *
     * @param tree the document
     * @param rest the actions that match nothing in it
     */
    public record Applied(SpecTree tree, List<OverlayAction> rest) {}

    private List<OverlayAction> actions(List<SpecTree> overlays) {
        List<OverlayAction> actions = new ArrayList<>();
        for (SpecTree overlay : overlays) {
            actions.addAll(new OverlayDocument(overlay, diagnostics).actions());
        }
        diagnostics.throwIfErrors();
        return actions;
    }

    private SpecTree apply(SpecTree spec, List<OverlayAction> actions, Consumer<OverlayAction> unmatched) {
        if (actions.isEmpty()) {
            return spec;
        }
        ObjectNode root = spec.root().deepCopy();
        SpecTree changed = new SpecTree(root, spec.origin(), spec.sourceMap().copy());
        for (OverlayAction action : actions) {
            List<FoundNode> targets = select(action, "target", action.target(), changed);
            if (targets.isEmpty()) {
                unmatched.accept(action);
            } else {
                apply(action, targets, changed);
            }
        }
        diagnostics.throwIfErrors();
        new StructureCheck(diagnostics).check(changed);
        return changed;
    }

    private void reportUnmatched(OverlayAction action, SpecTree spec) {
        if (!action.isOptional()) {
            diagnostics.warn(
                    action.location("target"),
                    "the target " + action.target() + " matches nothing in "
                            + spec.source()
                            + "; correct it, remove the action, or give it 'x-callwright: {optional: true}' if the"
                            + " overlay serves other documents too");
        }
    }

    private void apply(OverlayAction action, List<FoundNode> targets, SpecTree spec) {
        TreeEdit edit = new TreeEdit(spec, diagnostics);
        switch (action.kind()) {
            case REMOVE -> remove(action, targets, edit);
            case UPDATE -> update(action, targets, edit, action.update());
            case COPY -> copy(action, targets, edit, spec);
            case NONE -> {
                // The specification allows actions without an effect.
            }
        }
    }

    private List<FoundNode> select(OverlayAction action, String member, JsonPath path, SpecTree spec) {
        try {
            return path.select(spec.root());
        } catch (JsonPathException e) {
            throw diagnostics.abort(action.location(member), e.getMessage() + "; write a more specific path");
        }
    }

    // The limit is for all actions together, because each may multiply the nodes that earlier ones added.
    private void count(OverlayAction action, int targets, JsonNode value) {
        added += (long) targets * size(value);
        if (added > Limit.OVERLAY_NODES.value()) {
            throw diagnostics.abort(
                    action.location("target"),
                    Limit.OVERLAY_NODES.exceeded() + "; target fewer nodes, or add less to them");
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
        } else if (areChangeable(action, targets)) {
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
                new TreeEdit.NewNode(
                        from.node().deepCopy(),
                        spec.sourceMap().at(from.pointer()).copy(),
                        action.location("copy")));
    }

    private void update(OverlayAction action, List<FoundNode> targets, TreeEdit edit, TreeEdit.NewNode value) {
        if (targets.stream()
                        .map(target -> NodeKind.of(target.node()))
                        .distinct()
                        .count()
                > 1) {
            error(
                    action,
                    "target",
                    "the target " + action.target()
                            + " matches objects, lists or values together; write an action for each kind");
            return;
        }
        NodeKind kind = NodeKind.of(targets.get(0).node());
        NodeKind updateKind = NodeKind.of(value.node());
        if ((kind == NodeKind.OBJECT && updateKind != NodeKind.OBJECT)
                || (kind == NodeKind.VALUE && updateKind != NodeKind.VALUE)) {
            error(
                    action,
                    action.kind() == OverlayAction.Kind.COPY ? "copy" : "update",
                    "the target " + action.target() + " is " + kind.words + ", but this is " + updateKind.words
                            + "; give " + kind.words);
            return;
        }
        if (areChangeable(action, targets)) {
            count(action, targets.size(), value.node());
            targets.forEach(target -> edit.update(target, value));
        }
    }

    private boolean areChangeable(OverlayAction action, List<FoundNode> targets) {
        if (action.changesValues()
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
        diagnostics.error(action.location(member), message);
    }

    /** The kind of a node. An update must have the kind of its target, unless that is a list. */
    private enum NodeKind {
        OBJECT("an object"),
        LIST("a list"),
        VALUE("a single value");

        private final String words;

        NodeKind(String words) {
            this.words = words;
        }

        private static NodeKind of(JsonNode node) {
            return node.getNodeType() == JsonNodeType.OBJECT
                    ? OBJECT
                    : node.getNodeType() == JsonNodeType.ARRAY ? LIST : VALUE;
        }
    }
}
