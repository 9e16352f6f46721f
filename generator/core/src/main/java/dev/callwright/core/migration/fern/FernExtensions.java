package dev.callwright.core.migration.fern;

import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.source.jsonpath.FoundNode;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.jsonpath.JsonPathException;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.List;
import java.util.Optional;

/** Finds extensions of Fern, in the document, in overrides of it and in overlays, and says what becomes of each. */
final class FernExtensions {
    static final String PREFIX = "x-fern-";

    private final Draft draft;
    private final Optional<ApiDocument> api;
    private final FernOperation operations;
    private final FernSchema schemas;
    private final FernRoot roots;

    FernExtensions(Draft draft, Optional<ApiDocument> api) {
        this.draft = draft;
        this.api = api;
        this.operations = new FernOperation(draft);
        this.schemas = new FernSchema(draft);
        this.roots = new FernRoot(draft);
    }

    /** The extensions in a document, or in a file of its form. */
    void read(SpecTree tree) {
        walk(ConfigNode.root(tree), "");
    }

    /** The extensions in the updates of an overlay. */
    void readActions(ConfigNode actions) {
        for (ConfigNode action : actions.items()) {
            ConfigNode update = action.member("update");
            for (String pointer : targets(action.member("target"))) {
                walk(update, pointer);
            }
        }
    }

    private List<String> targets(ConfigNode target) {
        if (api.isEmpty()) {
            draft.lost(target, "its extensions are read if the document is given with --spec");
            return List.of();
        }
        try {
            return JsonPath.parse(target.text().orElse(""))
                    .select(api.get().tree().root())
                    .stream()
                    .map(FoundNode::pointer)
                    .toList();
        } catch (JsonPathException e) {
            draft.lost(target, "it is no JSONPath of RFC 9535");
            return List.of();
        }
    }

    private void walk(ConfigNode node, String pointer) {
        for (ConfigNode member : node.members()) {
            if (member.name().startsWith(PREFIX)) {
                extension(member, node, pointer);
            } else if (!member.name().equals("example") && !member.name().equals("examples")) {
                walk(member, PointerTokens.child(pointer, member.name()));
            }
        }
        if (node.value().isArray()) {
            List<ConfigNode> items = node.items();
            for (int i = 0; i < items.size(); i++) {
                walk(items.get(i), pointer + "/" + i);
            }
        }
    }

    private void extension(ConfigNode extension, ConfigNode owner, String pointer) {
        List<String> tokens = PointerTokens.of(pointer);
        if (tokens.isEmpty()) {
            roots.read(extension);
            return;
        }
        boolean isOfPath = tokens.get(0).equals("paths") && tokens.size() == 3;
        if (isOfPath && api.isPresent() && !api.get().at(pointer).isPresent()) {
            draft.unused(extension, "the document has no such operation");
        } else if (isOfPath) {
            operations.read(extension, pointer);
        } else if (tokens.get(0).equals("servers") || tokens.contains("securitySchemes")) {
            roots.read(extension);
        } else if (isParameter(owner, tokens)) {
            parameter(extension);
        } else {
            schemas.read(extension, owner, place(owner, pointer));
        }
    }

    // The tree that has the lists, so that the path to an item of one is known.
    private FernSchema.Place place(ConfigNode owner, String pointer) {
        boolean isInDocument =
                api.filter(document -> document.at(pointer).isPresent()).isPresent();
        return new FernSchema.Place(
                isInDocument ? api.orElseThrow().tree().root() : owner.tree().root(), pointer);
    }

    private static boolean isParameter(ConfigNode owner, List<String> tokens) {
        return (tokens.size() > 1 && tokens.get(tokens.size() - 2).equals("parameters"))
                || (owner.member("in").isPresent() && owner.member("name").isPresent());
    }

    private void parameter(ConfigNode extension) {
        switch (extension.name()) {
            case "x-fern-parameter-name" -> draft.lost(extension, "parameters keep the names of the document");
            case "x-fern-sdk-variable" -> draft.lost(extension, "callers give the parameter with each call");
            case "x-fern-default" -> draft.lost(extension, "callers give the value");
            default -> draft.unknown(extension);
        }
    }
}
