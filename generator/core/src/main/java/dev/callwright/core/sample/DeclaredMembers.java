package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reduces JSON to the members that its type has. Examples of documents often have others. */
final class DeclaredMembers {
    private final Map<TypeId, TypeDefinition> types;

    DeclaredMembers(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The JSON without members that the type does not have; JSON of another kind and of unions as it is. */
    JsonNode in(TypeRef type, JsonNode json) {
        return type.accept(new Reduction(json));
    }

    private final class Reduction implements TypeRef.Visitor<JsonNode>, TypeDefinition.Visitor<JsonNode> {
        private final JsonNode json;

        Reduction(JsonNode json) {
            this.json = json;
        }

        @Override
        public JsonNode scalar(TypeRef.Scalar scalar) {
            return json;
        }

        @Override
        public JsonNode list(TypeRef.ListOf list) {
            if (!json.isArray()) {
                return json;
            }
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            json.forEach(item -> items.add(in(list.item(), item)));
            return items;
        }

        @Override
        public JsonNode map(TypeRef.MapOf map) {
            return members(Map.of(), Optional.of(map.value()));
        }

        @Override
        public JsonNode named(TypeRef.Named named) {
            return requireNonNull(types.get(named.id())).accept(this);
        }

        @Override
        public JsonNode expandable(TypeRef.Expandable expandable) {
            return in(expandable.object(), json);
        }

        @Override
        public JsonNode nullable(TypeRef.Nullable nullable) {
            return in(nullable.value(), json);
        }

        @Override
        public JsonNode any(TypeRef.Any any) {
            return json;
        }

        @Override
        public JsonNode object(ObjectType type) {
            Map<String, TypeRef> declared = new LinkedHashMap<>();
            for (Property property : type.properties()) {
                declared.put(property.wireName(), property.value().type());
            }
            return members(declared, type.additionalProperties());
        }

        private JsonNode members(Map<String, TypeRef> declared, Optional<TypeRef> additional) {
            if (!json.isObject()) {
                return json;
            }
            ObjectNode members = JsonNodeFactory.instance.objectNode();
            json.properties()
                    .forEach(member -> Optional.ofNullable(declared.get(member.getKey()))
                            .or(() -> additional)
                            .ifPresent(type -> members.set(member.getKey(), in(type, member.getValue()))));
            return members;
        }

        @Override
        public JsonNode enumeration(EnumType type) {
            return json;
        }

        // The members decide which alternative it is.
        @Override
        public JsonNode union(UnionType type) {
            return json;
        }
    }
}
