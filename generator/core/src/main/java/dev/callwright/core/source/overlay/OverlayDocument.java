package dev.callwright.core.source.overlay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.settings.SettingsSchema;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.jsonpath.JsonPathException;
import dev.callwright.core.source.overlay.OverlayAction.Kind;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the actions of an overlay and reports its errors. */
final class OverlayDocument {
    /** The extension with Callwright's settings for an action. */
    static final String SETTINGS = "x-callwright";
    /** The setting of an action whose target may match nothing. */
    static final String OPTIONAL = "optional";

    private static final Set<String> MEMBERS = Set.of("overlay", "info", "extends", "actions");
    private static final Set<String> ACTION_MEMBERS = Set.of("target", "description", "update", "remove", "copy");

    private final SpecTree tree;
    private final Diagnostics diagnostics;

    OverlayDocument(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The valid actions; others are reported and left out. */
    List<OverlayAction> actions() {
        List<OverlayAction> actions = new ArrayList<>();
        boolean isVersion10 = version();
        checkInfo();
        checkMembers("", tree.root(), MEMBERS);
        JsonNode list = tree.root().path("actions");
        if (!list.isArray() || list.isEmpty()) {
            error(
                    list.isMissingNode() ? "" : "/actions",
                    "an overlay has a list 'actions' with at least one action; add it");
        }
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            action("/actions/" + i, list.get(i), isVersion10).ifPresent(actions::add);
        }
        return actions;
    }

    // Returns whether it is Overlay 1.0. Patch versions are compatible.
    private boolean version() {
        JsonNode version = tree.root().path("overlay");
        String text = version.asText();
        boolean isVersion10 = text.equals("1.0") || text.startsWith("1.0.");
        if (version.isMissingNode()) {
            throw diagnostics.abort(
                    tree.location(""),
                    tree.root().has("openapi")
                            ? "this is an OpenAPI document, not an overlay; an overlay starts with 'overlay: 1.0.0'"
                            : "this is not an overlay: it has no member 'overlay' with a version such as 1.0.0");
        }
        if (!isVersion10 && !text.equals("1.1") && !text.startsWith("1.1.")) {
            throw diagnostics.abort(
                    tree.location("/overlay"),
                    "version " + version + " of 'overlay' is not supported; Callwright reads 1.0 and 1.1");
        }
        return isVersion10;
    }

    private void checkInfo() {
        JsonNode info = tree.root().path("info");
        for (String member : List.of("title", "version")) {
            if (info.path(member).asText().isEmpty()) {
                error(info.isMissingNode() ? "" : "/info", "an overlay has a text 'info." + member + "'; add it");
            }
        }
    }

    private void checkMembers(String pointer, JsonNode object, Set<String> known) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!known.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                error(
                        PointerTokens.child(pointer, member.getKey()),
                        "'" + member.getKey() + "' has no meaning here; known are "
                                + String.join(", ", known.stream().sorted().toList())
                                + " and names that start with x-");
            }
        }
    }

    private Optional<OverlayAction> action(String pointer, JsonNode action, boolean isVersion10) {
        if (!action.isObject()) {
            error(pointer, "an action is an object with a 'target'");
            return Optional.empty();
        }
        checkMembers(pointer, action, ACTION_MEMBERS);
        checkSettings(pointer + "/" + SETTINGS, action.path(SETTINGS));
        if (!action.path("target").isTextual()) {
            error(pointer, "the action has no text 'target'; add a JSONPath such as $.info");
            return Optional.empty();
        }
        Optional<JsonPath> target = path(pointer + "/target", action.path("target"));
        Optional<JsonPath> source =
                action.has("copy") ? path(pointer + "/copy", action.path("copy")) : Optional.empty();
        Kind kind = kind(pointer, action, isVersion10);
        return target.filter(path -> kind != Kind.COPY || source.isPresent())
                .map(path -> new OverlayAction(tree, pointer, path, kind, source, !isVersion10));
    }

    private void checkSettings(String pointer, JsonNode settings) {
        if (!settings.isMissingNode()) {
            SettingsSchema.of(SettingsSchema.Owner.ACTION)
                    .check(settings)
                    .forEach(problem -> error(pointer + problem.pointer(), problem.message()));
        }
    }

    private Kind kind(String pointer, JsonNode action, boolean isVersion10) {
        JsonNode remove = action.path("remove");
        if (!remove.isMissingNode() && !remove.isBoolean()) {
            error(pointer + "/remove", "'remove' is true or false");
        }
        if (action.has("copy") && isVersion10) {
            error(pointer + "/copy", "'copy' requires Overlay 1.1; write 'overlay: 1.1.0'");
        }
        if (remove.booleanValue()) {
            return Kind.REMOVE;
        }
        if (action.has("update") && action.has("copy")) {
            error(pointer + "/copy", "an action has 'update' or 'copy', not both; write two actions");
        }
        return action.has("copy") ? Kind.COPY : action.has("update") ? Kind.UPDATE : Kind.NONE;
    }

    private Optional<JsonPath> path(String pointer, JsonNode text) {
        try {
            return Optional.of(JsonPath.parse(text.asText()));
        } catch (JsonPathException e) {
            error(
                    pointer,
                    "'" + MessageText.piece(text.asText()) + "' is not a JSONPath (RFC 9535): " + e.getMessage());
            return Optional.empty();
        }
    }

    private void error(String pointer, String message) {
        diagnostics.error(tree.location(pointer), message);
    }
}
