package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.sample.SampleValue.Tag;
import java.util.Map;
import java.util.Optional;

/** The discriminators of alternatives whose own types do not have them. */
public final class UnionTags {
    private final Map<TypeId, TypeDefinition> types;

    /** @param types the types of the API by their id */
    public UnionTags(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The discriminator of an alternative, with its value in the JSON if that is valid; empty if its type has it. */
    Optional<Tag> of(UnionType union, Alternative alternative, JsonNode json) {
        if (!isTagged(union, alternative)) {
            return Optional.empty();
        }
        String name = union.discriminator().orElseThrow();
        String given = json.path(name).asText();
        return Optional.of(new Tag(
                name,
                alternative.discriminatorValues().contains(given)
                        ? given
                        : alternative.discriminatorValues().get(0)));
    }

    /** JSON without the discriminator that the type of an alternative does not have. */
    JsonNode withoutTag(UnionType union, Alternative alternative, JsonNode json) {
        if (!isTagged(union, alternative) || !(json instanceof ObjectNode object)) {
            return json;
        }
        String name = union.discriminator().orElseThrow();
        return object.has(name) ? object.deepCopy().without(name) : json;
    }

    /** Whether JSON has a discriminator that selects another alternative. */
    static boolean selectsAnother(UnionType union, Alternative alternative, JsonNode json) {
        JsonNode given = union.discriminator().map(json::path).orElse(json.path(""));
        return given.isValueNode()
                && !given.isNull()
                && !alternative.discriminatorValues().isEmpty()
                && !alternative.discriminatorValues().contains(given.asText());
    }

    /** Whether the discriminator of an alternative is sent beside its members. */
    public boolean isTagged(UnionType union, Alternative alternative) {
        return union.discriminator().isPresent()
                && !alternative.discriminatorValues().isEmpty()
                && alternative.type() instanceof TypeRef.Named named
                && types.get(named.id()) instanceof ObjectType object
                && object.additionalProperties().isEmpty()
                && object.properties().stream()
                        .noneMatch(property ->
                                property.wireName().equals(union.discriminator().get()));
    }
}
