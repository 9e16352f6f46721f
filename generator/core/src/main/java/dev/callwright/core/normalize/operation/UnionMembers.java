package dev.callwright.core.normalize.operation;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.schema.TypeRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of a multipart body whose alternatives have files. A file is a part of its own and not a part of a value, so the
 * members of all alternatives become members of the body.
 */
final class UnionMembers {
    private final TypeRegistry registry;

    UnionMembers(TypeRegistry registry) {
        this.registry = registry;
    }

    /** An object with the members of all alternatives; empty if the type is not a union of objects with files. */
    Optional<ObjectType> of(TypeRef type, String pointer) {
        List<ObjectType> objects = new ArrayList<>();
        if (!(registry.definition(type).orElse(null) instanceof UnionType union) || !collect(union, objects)) {
            return Optional.empty();
        }
        boolean hasFiles =
                objects.stream().flatMap(object -> object.parts().stream()).anyMatch(UnionMembers::isFile);
        return hasFiles ? Optional.of(merged(union, objects, pointer)) : Optional.empty();
    }

    private boolean collect(UnionType union, List<ObjectType> objects) {
        for (Alternative alternative : union.alternatives()) {
            Optional<TypeDefinition> definition = registry.definition(alternative.type());
            if (definition.orElse(null) instanceof ObjectType object) {
                objects.add(object);
            } else if (!(definition.orElse(null) instanceof UnionType nested) || !collect(nested, objects)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFile(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                ? scalar.kind() == ScalarKind.BINARY
                : type instanceof TypeRef.ListOf list && isFile(list.item());
    }

    private ObjectType merged(UnionType union, List<ObjectType> objects, String pointer) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        objects.forEach(object -> object.properties()
                .forEach(property -> values.computeIfAbsent(property.wireName(), unused -> new ArrayList<>())
                        .add(property.value())));
        List<Property> properties = new ArrayList<>();
        values.forEach(
                (name, all) -> properties.add(new Property(name, merged(all, objects.size(), pointer + "/" + name))));
        return new ObjectType(union.declaration(), properties, Optional.empty(), false);
    }

    private Value merged(List<Value> values, int objects, String pointer) {
        Value first = values.get(0);
        boolean required = values.size() == objects && values.stream().allMatch(Value::required);
        List<TypeRef> types = values.stream().map(Value::type).distinct().toList();
        Value value = values.stream().allMatch(first::equals) ? first : first.withoutConstant();
        return (required ? value : value.asOptional())
                .withType(types.size() == 1 ? types.get(0) : union(types, pointer));
    }

    private TypeRef union(List<TypeRef> types, String pointer) {
        TypeId id = new TypeId(pointer);
        registry.define(new UnionType(
                new Declaration(id, NameSource.UNKNOWN, Usage.INPUT, Docs.NONE),
                types.stream().map(each -> new Alternative(each, List.of())).toList(),
                Optional.empty()));
        return new TypeRef.Named(id);
    }
}
