package dev.callwright.core.migration.fern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.output.JsonPathText;
import java.util.Map;

/**
 * What overrides of Fern say besides extensions: they are merged into the document, as updates of an overlay are, but for
 * lists, which an overlay appends.
 */
final class FernOverrides {
    private final Draft draft;

    FernOverrides(Draft draft) {
        this.draft = draft;
    }

    void read(ConfigNode overrides) {
        for (ConfigNode section : overrides.members()) {
            switch (section.name()) {
                case "paths" -> section.members().forEach(path -> path.members().forEach(this::merge));
                case "components" ->
                    section.members().forEach(kind -> kind.members().forEach(this::merge));
                case "definitions" -> section.members().forEach(this::merge);
                default -> {
                    if (!section.name().startsWith(FernExtensions.PREFIX)) {
                        draft.lost(section, "write it into the overlay");
                    }
                }
            }
        }
    }

    private void merge(ConfigNode node) {
        for (ConfigNode member : node.members()) {
            if (member.name().startsWith(FernExtensions.PREFIX) || member.name().startsWith("x-callwright")) {
                continue;
            }
            JsonNode plain = plain(member.value());
            if (isEmptied(member.value(), plain)) {
                continue;
            }
            if (hasList(plain)) {
                draft.lost(
                        member, "an overlay appends to lists, while overrides replace them; write it into the overlay");
            } else {
                draft.update(JsonPathText.of(node.at().pointer()), member.name(), plain, member);
            }
        }
    }

    // Objects that held only extensions say nothing else.
    private static boolean isEmptied(JsonNode written, JsonNode plain) {
        return !written.isEmpty() && plain.isContainerNode() && plain.isEmpty();
    }

    private static boolean hasList(JsonNode node) {
        if (node.isArray()) {
            return true;
        }
        for (JsonNode child : node) {
            if (hasList(child)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode plain(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode plain = object.objectNode();

        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (!member.getKey().startsWith(FernExtensions.PREFIX)) {
                JsonNode inner = plain(member.getValue());
                if (!isEmptied(member.getValue(), inner)) {
                    plain.set(member.getKey(), inner);
                }
            }
        }
        return plain;
    }
}
