package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Intersections that give objects the discriminator of a union where their own type does not have it. */
final class NarrowedObjects {
    private final Map<TypeId, TypeDefinition> types;

    /** @param types the types of the API by their id */
    NarrowedObjects(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    // Emits: & { type: 'card' }
    /** The code after the name of an alternative; empty if its type has the values of the discriminator. */
    String narrowing(UnionType union, Alternative alternative) {
        if (union.discriminator().isEmpty()
                || alternative.discriminatorValues().isEmpty()
                || !(alternative.type() instanceof TypeRef.Named named)
                || !(types.get(named.id()) instanceof ObjectType object)) {
            return "";
        }
        String name = union.discriminator().get();
        Optional<Value> declared = object.properties().stream()
                .filter(property -> property.wireName().equals(name))
                .map(Property::value)
                .findFirst();
        boolean isText = declared.map(Value::type)
                .or(object::additionalProperties)
                .map(this::admitsText)
                .orElse(true);
        boolean isNarrow = declared.filter(value -> value.required()
                        && (value.constant().isPresent()
                                || value.choices().size()
                                        == alternative.discriminatorValues().size()))
                .isPresent();
        return !isText || isNarrow || isAbsent(declared)
                ? ""
                : " & { " + TypeScriptLiterals.key(name) + ": " + literals(alternative.discriminatorValues()) + " }";
    }

    // A value of this alternative need not have the member.
    private static boolean isAbsent(Optional<Value> declared) {
        return declared.filter(value -> !value.required() && !value.choices().isEmpty())
                .isPresent();
    }

    private boolean admitsText(TypeRef type) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.STRING;
        }
        return type instanceof TypeRef.Any
                || (type instanceof TypeRef.Named named
                        && types.get(named.id()) instanceof EnumType enumeration
                        && enumeration.scalar() == ScalarKind.STRING);
    }

    private static String literals(List<String> values) {
        return String.join(
                " | ", values.stream().map(TypeScriptLiterals::string).toList());
    }
}
