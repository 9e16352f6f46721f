package dev.callwright.core.migration.stainless;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.output.JsonPathText;
import dev.callwright.core.source.jsonpath.JsonPath;
import dev.callwright.core.source.jsonpath.JsonPathException;
import java.util.Map;

/** The changes of the document in {@code openapi.transforms}: those that remove and merge are actions of the overlay. */
final class StainlessTransforms {
    private final Draft draft;

    StainlessTransforms(Draft draft) {
        this.draft = draft;
    }

    void read(ConfigNode openapi) {
        for (ConfigNode member : openapi.members()) {
            switch (member.name()) {
                case "transforms" -> member.items().forEach(this::transform);
                case "code_samples", "code_sample_languages" ->
                    draft.unused(member, "the overlay in the folder of the snippets adds samples to the document");
                default -> draft.unknown(member);
            }
        }
    }

    private void transform(ConfigNode transform) {
        ConfigNode args = transform.member("args");
        for (ConfigNode target : args.member("target").items()) {
            String path = target.text().orElse("");
            if (!isPath(path)) {
                draft.lost(transform, "its target is no JSONPath of RFC 9535; write the action into the overlay");
                continue;
            }
            switch (transform.member("command").text().orElse("")) {
                case "remove" -> remove(path, args, transform);
                case "mergeObject" -> merge(path, args, transform);
                default -> draft.lost(transform, "write what it changes as an action of the overlay");
            }
        }
    }

    private void remove(String path, ConfigNode args, ConfigNode from) {
        draft.setValuesChange();
        if (!args.member("keys").isPresent()) {
            draft.remove(path, from);
        }
        args.member("keys").texts().forEach(key -> draft.remove(path + "[" + JsonPathText.quoted(key) + "]", from));
    }

    private void merge(String path, ConfigNode args, ConfigNode from) {
        JsonNode object = args.member("object").value();
        if (!object.isObject()) {
            draft.lost(from, "write what it changes as an action of the overlay");
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            draft.update(path, member.getKey(), member.getValue(), from);
        }
    }

    private static boolean isPath(String text) {
        try {
            JsonPath.parse(text);
            return true;
        } catch (JsonPathException e) {
            return false;
        }
    }
}
