package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The discriminator member of an alternative of a union, as JSON that is valid for the member. */
final class DiscriminatorValue {
    // Discriminator mappings have string keys only; the member itself may be a number or boolean.
    private static final Pattern NUMBER_OR_FLAG = Pattern.compile("-?(0|[1-9][0-9]{0,17})|true|false");

    private final SampleValidator validator;

    DiscriminatorValue(SampleValidator validator) {
        this.validator = validator;
    }

    /** An object with the discriminator member; an empty one if none of the discriminator values is valid for it. */
    JsonNode of(ObjectType object, String name, Alternative alternative) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Optional<TypeRef> type = type(object, name);
        alternative.discriminatorValues().stream()
                .flatMap(DiscriminatorValue::interpretations)
                .filter(value -> type.isPresent()
                        && validator.problem(type.get(), value, name).isEmpty())
                .findFirst()
                .ifPresent(value -> json.set(name, value));
        return json;
    }

    private static Optional<TypeRef> type(ObjectType object, String name) {
        return object.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .map(Property::value)
                .findFirst()
                .map(value -> value.type())
                .or(object::additionalProperties);
    }

    private static Stream<JsonNode> interpretations(String text) {
        Stream<JsonNode> other = NUMBER_OR_FLAG.matcher(text).matches() ? Stream.of(Json.parse(text)) : Stream.empty();
        return Stream.concat(Stream.of(TextNode.valueOf(text)), other);
    }
}
