package dev.callwright.core.normalize;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last step: types that operations reach, named after their place, shared where equal, in a fixed order. */
final class ReachedTypes {
    private final TypeRef.Visitor<TypeRef> rewrite;
    private final List<Operation> operations;
    private final List<TypeDefinition> types;

    ReachedTypes(TypeRegistry registry, PlaceNames places, List<Operation> found) {
        Map<TypeId, TypeDefinition> named = new LinkedHashMap<>();
        Discriminators discriminators = new Discriminators(registry.definitions());
        for (TypeDefinition definition : registry.definitions().values()) {
            NameSource source = nameSource(definition, places);
            named.put(definition.id(), definition.accept(new Renamed(source, discriminators)));
        }
        SharedShapes shapes = new SharedShapes(named, registry.redirects());
        this.rewrite = new TypeRefs.Rewrite(shapes::shared);
        this.operations = found.stream().map(this::rewritten).toList();
        Map<TypeId, TypeDefinition> rewritten = new LinkedHashMap<>();
        for (TypeDefinition definition : named.values()) {
            rewritten.put(definition.id(), definition.accept(new Rewritten()));
        }
        TypeUsage usage = new TypeUsage(rewritten, operations);
        this.types = rewritten.values().stream()
                .flatMap(definition -> usage.of(definition.id())
                        .map(direction -> definition.accept(new Used(direction)))
                        .stream())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    List<Operation> operations() {
        return operations;
    }

    List<TypeDefinition> types() {
        return types;
    }

    private static NameSource nameSource(TypeDefinition definition, PlaceNames places) {
        return new NameSource(
                definition.nameSource().explicit(),
                unionOfNamed(definition, places)
                        .orElseGet(() -> places.parts(definition.id().pointer())));
    }

    // Optional customer|deleted_customer reads better as CustomerOrDeletedCustomer than after one of its many places.
    private static Optional<List<String>> unionOfNamed(TypeDefinition definition, PlaceNames places) {
        if (!(definition instanceof UnionType union)
                || SharedShapes.isComponent(union.id())
                || union.alternatives().size() > 3) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (Alternative alternative : union.alternatives()) {
            if (!(alternative.type() instanceof TypeRef.Named named) || !SharedShapes.isComponent(named.id())) {
                return Optional.empty();
            }
            if (!parts.isEmpty()) {
                parts.add("or");
            }
            parts.addAll(places.parts(named.id().pointer()));
        }
        return Optional.of(parts);
    }

    private Operation rewritten(Operation operation) {
        return new Operation(
                operation.id(),
                operation.method(),
                operation.path(),
                operation.resource(),
                operation.action(),
                operation.inputs().stream()
                        .map(input -> new Input(
                                input.wireName(), input.location(), rewritten(input.value()), input.serialization()))
                        .toList(),
                operation.body(),
                new Operation.Result(
                        operation.result().kind(),
                        operation.result().type().map(type -> type.accept(rewrite)),
                        operation.result().mediaType()),
                operation.errors().stream()
                        .map(error -> new Operation.ErrorResponse(
                                error.status(), error.type().map(type -> type.accept(rewrite))))
                        .toList(),
                operation.security(),
                operation.docs(),
                operation.deprecated(),
                operation.pointer());
    }

    private Value rewritten(Value value) {
        return new Value(
                value.type().accept(rewrite),
                value.required(),
                value.nullable(),
                value.clearable(),
                value.access(),
                value.constant(),
                value.defaultValue(),
                value.example(),
                value.deprecated(),
                value.docs());
    }

    private record Renamed(NameSource source, Discriminators discriminators)
            implements TypeDefinition.Visitor<TypeDefinition> {
        @Override
        public TypeDefinition object(ObjectType type) {
            return new ObjectType(
                    type.id(),
                    source,
                    type.properties(),
                    type.additionalProperties(),
                    type.deprecated(),
                    type.usage(),
                    type.docs());
        }

        @Override
        public TypeDefinition enumeration(EnumType type) {
            return new EnumType(type.id(), source, type.scalar(), type.values(), type.usage(), type.docs());
        }

        @Override
        public TypeDefinition union(UnionType type) {
            return discriminators.complete(new UnionType(
                    type.id(),
                    source,
                    discriminators.flattened(type),
                    type.discriminator(),
                    type.usage(),
                    type.docs()));
        }
    }

    private final class Rewritten implements TypeDefinition.Visitor<TypeDefinition> {
        @Override
        public TypeDefinition object(ObjectType type) {
            return new ObjectType(
                    type.id(),
                    type.nameSource(),
                    type.properties().stream()
                            .map(property -> new Property(property.wireName(), rewritten(property.value())))
                            .toList(),
                    type.additionalProperties().map(additional -> additional.accept(rewrite)),
                    type.deprecated(),
                    type.usage(),
                    type.docs());
        }

        @Override
        public TypeDefinition enumeration(EnumType type) {
            return type;
        }

        @Override
        public TypeDefinition union(UnionType type) {
            List<Alternative> alternatives = new ArrayList<>();
            for (Alternative alternative : type.alternatives()) {
                TypeRef shared = alternative.type().accept(rewrite);
                if (alternatives.stream().noneMatch(each -> each.type().equals(shared))) {
                    alternatives.add(new Alternative(shared, alternative.discriminatorValues()));
                }
            }
            return new UnionType(
                    type.id(), type.nameSource(), alternatives, type.discriminator(), type.usage(), type.docs());
        }
    }

    private record Used(Usage usage) implements TypeDefinition.Visitor<TypeDefinition> {
        @Override
        public TypeDefinition object(ObjectType type) {
            return new ObjectType(
                    type.id(),
                    type.nameSource(),
                    type.properties(),
                    type.additionalProperties(),
                    type.deprecated(),
                    usage,
                    type.docs());
        }

        @Override
        public TypeDefinition enumeration(EnumType type) {
            return new EnumType(type.id(), type.nameSource(), type.scalar(), type.values(), usage, type.docs());
        }

        @Override
        public TypeDefinition union(UnionType type) {
            return new UnionType(
                    type.id(), type.nameSource(), type.alternatives(), type.discriminator(), usage, type.docs());
        }
    }
}
