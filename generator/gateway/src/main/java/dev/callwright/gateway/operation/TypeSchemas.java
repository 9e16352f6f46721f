package dev.callwright.gateway.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON Schemas (2020-12) of types in requests. Named types are definitions that are referred to, so the size is that of the
 * types, and recursion ends. Objects are open, as they are in JSON Schema, and the document's defaults are not applied.
 */
final class TypeSchemas implements TypeRef.Visitor<ObjectNode>, TypeDefinition.Visitor<ObjectNode> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FILE = "File";

    private final SchemaNames names;
    private final SchemaTexts texts;
    private final boolean takesFiles;
    private final Map<TypeId, String> referred = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(List.of(FILE));
    private final Deque<TypeId> undefined = new ArrayDeque<>();
    private boolean hasFile;

    /** The types of an API, and the names of their definitions. */
    interface SchemaNames {
        TypeDefinition definition(TypeId id);

        String name(TypeId id);
    }

    /** Adds what people read to a schema, or nothing. */
    interface SchemaTexts {
        void describe(ObjectNode schema, Docs docs);
    }

    /** @param takesFiles whether files are sent, and not the texts that stand for them */
    TypeSchemas(SchemaNames names, SchemaTexts texts, boolean takesFiles) {
        this.names = names;
        this.texts = texts;
        this.takesFiles = takesFiles;
    }

    /** The schema of a value. */
    ObjectNode of(Value value) {
        ObjectNode schema = ValueSchemas.limited(exact(value), value.limits());
        if (value.clearable()) {
            schema = ValueSchemas.either(schema, JSON.objectNode().put("const", ""));
        }
        if (value.nullable()) {
            schema = ValueSchemas.orNull(schema);
        }
        texts.describe(schema, value.docs());
        if (value.deprecated()) {
            schema.put("deprecated", true);
        }
        return schema;
    }

    private ObjectNode exact(Value value) {
        if (value.constant().isPresent()) {
            return ValueSchemas.constant(value.constant().get());
        }
        return value.choices().isEmpty() ? value.type().accept(this) : ValueSchemas.choices(value.choices());
    }

    /** The definitions of all types that schemas refer to so far; empty if they refer to none. */
    ObjectNode definitions() {
        ObjectNode definitions = JSON.objectNode();
        for (TypeId id = undefined.poll(); id != null; id = undefined.poll()) {
            TypeDefinition type = names.definition(id);
            ObjectNode schema = type.accept(this);
            texts.describe(schema, type.docs());
            definitions.set(referred.get(id), schema);
        }
        if (hasFile) {
            definitions.set(FILE, FileArguments.schema());
        }
        return definitions;
    }

    @Override
    public ObjectNode scalar(TypeRef.Scalar scalar) {
        if (scalar.kind() == ScalarKind.BINARY && takesFiles) {
            hasFile = true;
            return reference(FILE);
        }
        return ValueSchemas.scalar(scalar.kind());
    }

    @Override
    public ObjectNode list(TypeRef.ListOf list) {
        ObjectNode schema = ValueSchemas.typed("array");
        if (list.tuple().isPresent()) {
            tuple(schema, list.tuple().get());
        } else {
            putUnlessAny(schema, "items", list.item().accept(this));
        }
        return schema;
    }

    private void tuple(ObjectNode schema, TypeRef.Tuple tuple) {
        if (!tuple.items().isEmpty()) {
            ArrayNode items = schema.putArray("prefixItems");
            tuple.items().forEach(item -> items.add(item.accept(this)));
        }
        if (tuple.required() > 0) {
            schema.put("minItems", tuple.required());
        }
        tuple.rest()
                .ifPresentOrElse(
                        rest -> putUnlessAny(schema, "items", rest.accept(this)), () -> schema.put("items", false));
    }

    @Override
    public ObjectNode map(TypeRef.MapOf map) {
        ObjectNode schema = ValueSchemas.typed("object");
        putUnlessAny(schema, "additionalProperties", map.value().accept(this));
        return schema;
    }

    private static void putUnlessAny(ObjectNode schema, String keyword, JsonNode part) {
        if (!part.isEmpty()) {
            schema.set(keyword, part);
        }
    }

    @Override
    public ObjectNode named(TypeRef.Named named) {
        String known = referred.get(named.id());
        if (known != null) {
            return reference(known);
        }
        String name = names.name(named.id());
        while (!taken.add(name)) {
            name += "_";
        }
        referred.put(named.id(), name);
        undefined.add(named.id());
        return reference(name);
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    @Override
    public ObjectNode expandable(TypeRef.Expandable expandable) {
        return ValueSchemas.either(
                ValueSchemas.typed("string"), expandable.object().accept(this));
    }

    @Override
    public ObjectNode nullable(TypeRef.Nullable nullable) {
        return ValueSchemas.orNull(nullable.value().accept(this));
    }

    @Override
    public ObjectNode any(TypeRef.Any any) {
        return JSON.objectNode();
    }

    @Override
    public ObjectNode object(ObjectType type) {
        ObjectNode schema = ValueSchemas.typed("object");
        ObjectNode properties = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        for (Property property : type.partOf(Usage.INPUT).properties()) {
            properties.set(property.wireName(), of(property.value()));
            if (property.value().required()) {
                required.add(property.wireName());
            }
        }
        putUnlessAny(schema, "properties", properties);
        putUnlessAny(schema, "required", required);
        type.additionalProperties().ifPresent(more -> putUnlessAny(schema, "additionalProperties", more.accept(this)));
        return schema;
    }

    @Override
    public ObjectNode enumeration(EnumType type) {
        return ValueSchemas.enumeration(type);
    }

    @Override
    public ObjectNode union(UnionType type) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode alternatives = schema.putArray("anyOf");
        for (Alternative each : type.alternatives()) {
            ObjectNode alternative = each.type().accept(this);
            if (type.discriminator().isPresent() && !each.discriminatorValues().isEmpty()) {
                tag(alternative, type.discriminator().get(), each.discriminatorValues());
            }
            alternatives.add(alternative);
        }
        return alternatives.isEmpty() ? JSON.objectNode() : schema;
    }

    // Not required: alternatives without the tag are told apart by their members, or by the API.
    private static void tag(ObjectNode alternative, String property, List<String> values) {
        ArrayNode allowed = JSON.arrayNode();
        values.forEach(allowed::add);
        if (!alternative.has("properties")) {
            alternative.putObject("properties").putObject(property).set("enum", allowed);
        }
    }
}
