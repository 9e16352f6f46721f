package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Defines object types from merged properties, with the values that discriminators fix. */
final class ObjectDefinitions {
    private final Schemas schemas;
    private final SchemaContext context;

    ObjectDefinitions(Schemas schemas, SchemaContext context) {
        this.schemas = schemas;
        this.context = context;
    }

    /** The object type of a schema. */
    NormalizedSchema define(DocumentNode schema, MergedProperties merged) {
        Inheritance inheritance = context.inheritance();
        TypeId id = new TypeId(schema.pointer());
        for (String property : inheritance.inheritedProperties(schema.pointer())) {
            context.registry().fixed().add(id, property, inheritance.values(property, schema.pointer()));
        }
        Declaration declaration = context.declaration(schema);
        return define(new ObjectType(
                declaration,
                properties(schema, merged),
                merged.additional().flatMap(this::mapValue),
                schema.flag("deprecated")));
    }

    /** An object type that a schema needs beside its own. */
    NormalizedSchema defineBeside(DocumentNode schema, TypeId id, MergedProperties merged) {
        Declaration declaration = new Declaration(
                id, NameSource.UNKNOWN, Usage.BOTH, context.declaration(schema).docs());
        return define(new ObjectType(
                declaration,
                properties(schema, merged),
                merged.additional().flatMap(this::mapValue),
                schema.flag("deprecated")));
    }

    /** The type of an object with these components. */
    NormalizedSchema define(ObjectType object) {
        context.registry().define(context.registry().fixed().with(object));
        return NormalizedSchema.of(new TypeRef.Named(object.id()));
    }

    private List<Property> properties(DocumentNode schema, MergedProperties merged) {
        warnOfContradictions(merged);
        List<Property> properties = new ArrayList<>(merged.properties().size());
        merged.properties().forEach((name, property) -> {
            if (!isForbidden(property.node())) {
                properties.add(new Property(name, schemas.value(property, merged.isRequired(name))));
            }
        });
        if (merged.additional().isEmpty()) {
            merged.undeclared().forEach(name -> properties.add(undeclared(schema, name)));
        }
        return properties;
    }

    private void warnOfContradictions(MergedProperties merged) {
        for (MergedProperties.Replaced each : merged.replaced()) {
            PlainShape both = PlainShape.of(each.earlier(), context).refinedBy(PlainShape.of(each.later(), context));
            if (both.isContradictory()) {
                context.lose(each.later(), TypeLoss.CONTRADICTORY_MEMBER, "");
            }
        }
    }

    // The property of a discriminator gets its type from there.
    private Property undeclared(DocumentNode schema, String name) {
        if (!context.inheritance().inheritedProperties(schema.pointer()).contains(name)) {
            context.lose(schema, TypeLoss.UNDECLARED_MEMBER, name);
        }
        return new Property(name, Value.of(AnyValue.because(AnyValue.Reason.WARNED_ELSEWHERE), Optionality.REQUIRED));
    }

    /** Whether a property must be absent. */
    static boolean isForbidden(JsonNode property) {
        return property.isBoolean() && !property.booleanValue();
    }

    /** The type of the undeclared members of an object schema, if it specifies one. */
    Optional<TypeRef> mapValue(DocumentNode schema) {
        DocumentNode additional = schema.member("additionalProperties");
        if (additional.node().isObject()) {
            return Optional.of(schemas.elementType(additional));
        }
        List<DocumentNode.Member> patterns = schema.member("patternProperties").members();
        return patterns.size() == 1
                ? Optional.of(schemas.elementType(patterns.get(0).value()))
                : Optional.empty();
    }
}
