package dev.callwright.core.migration.stainless;

import dev.callwright.core.migration.ApiDocument;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.jsonpath.JsonPathException;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types that {@code models} names. */
final class StainlessModels {
    private final Draft draft;
    private final Optional<ApiDocument> api;
    private final Map<String, String> targets = new HashMap<>();

    StainlessModels(Draft draft, Optional<ApiDocument> api) {
        this.draft = draft;
        this.api = api;
    }

    void read(ConfigNode models) {
        models.members().forEach(this::model);
    }

    private void model(ConfigNode model) {
        ConfigNode written = model.value().isObject() ? model.member("openapi_uri") : model;
        if (model.member("type").text().filter("alias"::equals).isPresent()) {
            draft.lost(model, "a type has one name; callers of the alias use the type");
            return;
        }
        Optional<String> uri = written.text();
        if (uri.isEmpty()) {
            draft.unknown(model);
            return;
        }
        Optional<String> target = target(uri.get());
        if (target.isEmpty()) {
            draft.lost(
                    model,
                    "the document has no schema there; name the type with x-callwright: {name: ..} in the overlay");
            return;
        }
        // Here types of all resources are in one package.
        String name = Words.of(model.name()).upperCamel();
        String other = targets.putIfAbsent(name, target.get());
        if (other != null && !other.equals(target.get())) {
            draft.lost(
                    model,
                    "the type at " + other + " has the name already, and names are those of all resources together");
        } else {
            draft.type(target.get(), model.name(), model);
        }
    }

    private Optional<String> target(String uri) {
        if (uri.startsWith("$")) {
            return path(uri);
        }
        String schemas = api.map(ApiDocument::schemas).orElse("/components/schemas");
        String pointer = uri.startsWith("#/") ? uri.substring(1) : PointerTokens.child(schemas, uri);
        boolean isNode = api.isEmpty() || api.get().at(pointer).value().isObject();
        return Optional.of(JsonPathText.of(pointer)).filter(path -> isNode);
    }

    private Optional<String> path(String path) {
        try {
            JsonPath parsed = JsonPath.parse(path);
            boolean isOne = api.isEmpty()
                    || parsed.select(api.get().tree().root()).stream()
                                    .filter(found -> found.node().isObject())
                                    .count()
                            == 1;
            return Optional.of(path).filter(text -> isOne);
        } catch (JsonPathException e) {
            return Optional.empty();
        }
    }
}
