package dev.callwright.core.migration.fern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.callwright.core.migration.ConfigNode;
import dev.callwright.core.migration.Draft;
import dev.callwright.core.output.JsonPathText;
import java.util.Optional;

/** The extensions of schemas. */
final class FernSchema {
    private final Draft draft;

    FernSchema(Draft draft) {
        this.draft = draft;
    }

    /**
     * Where a schema stands.
     *
     * @param root the document, or the file that has the extension
     * @param pointer its pointer in it
     */
    record Place(JsonNode root, String pointer) {
        String target() {
            return JsonPathText.of(root, pointer);
        }

        JsonNode node() {
            return root.at(pointer);
        }
    }

    void read(ConfigNode extension, ConfigNode owner, Place place) {
        switch (extension.name()) {
            case "x-fern-type-name" -> extension.text().ifPresent(name -> draft.type(place.target(), name, extension));
            case "x-fern-enum" -> constants(extension, place);
            case "x-fern-ignore" -> ignore(extension, place);
            case "x-fern-property-name" -> draft.lost(extension, "members keep the names of the document");
            case "x-fern-audiences" ->
                draft.lost(extension, "audiences do not pick members; the overlay can remove them");
            case "x-fern-examples" -> draft.unused(extension, "snippets are made of the examples of the document");
            default -> {
                if (owner.value().isObject()) {
                    draft.unknown(extension);
                }
            }
        }
    }

    private void ignore(ConfigNode extension, Place place) {
        if (extension.isTrue()) {
            draft.remove(place.target(), extension);
            draft.check(extension, "the overlay removes it; what refers to it must go too");
        }
    }

    private void constants(ConfigNode extension, Place place) {
        JsonNode values = place.node().path("enum");
        if (values.isEmpty()) {
            draft.lost(
                    extension,
                    "it is kept if the document is given with --spec, because names stand in the order of the values");
            return;
        }
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        ArrayNode texts = JsonNodeFactory.instance.arrayNode();
        for (JsonNode value : values) {
            ConfigNode entry = extension.member(value.asText());
            Optional<String> name =
                    entry.value().isObject() ? entry.member("name").text() : entry.text();
            names.add(name.orElse(""));
            texts.add(entry.member("description").text().orElse(""));
        }
        put("x-enum-varnames", names, place, extension);
        put("x-enum-descriptions", texts, place, extension);
    }

    private void put(String member, ArrayNode texts, Place place, ConfigNode extension) {
        for (JsonNode text : texts) {
            if (!text.textValue().isEmpty()) {
                draft.update(place.target(), member, texts, extension);
                return;
            }
        }
    }
}
