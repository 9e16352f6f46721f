package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the types are declared in. The type of an inline schema is declared in the type in which the schema stands; in a
 * request, in the params of the operation. Component schemas and types of responses are declared on their own, and so are
 * the types of path parameters, which are arguments of a method and not members of its params.
 */
final class Placement {
    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Operation> operations = new HashMap<>();
    private final Owners owners = new Owners();
    private final Map<TypeId, List<TypeId>> nested = new HashMap<>();
    private final PublishedTypes published;

    /** @param published the names of an earlier release, which say where a type was declared */
    Placement(ApiModel model, PublishedTypes published) {
        this.published = published;
        this.types = model.typesById();
        Set<TypeId> shared = new HashSet<>();
        Set<TypeId> ofPaths = new HashSet<>();
        for (Operation operation : model.operations()) {
            // Paths that refer to one Path Item Object have their types in common.
            if (operations.putIfAbsent(params(operation), operation) != null) {
                shared.add(params(operation));
            }
            operation.inputs().stream()
                    .filter(input -> input.location() == Location.PATH)
                    .forEach(input -> input.value().type().allNamed().forEach(ofPaths::add));
        }
        operations.keySet().removeAll(shared);
        for (TypeDefinition type : model.types()) {
            boolean isAlone = type.nameSource().standing() == Standing.ALONE || ofPaths.contains(type.id());
            // A lock that was edited may have a type in itself.
            owner(type, isAlone)
                    .filter(owner ->
                            !owner.equals(type.id()) && !owners.around(owner).contains(type.id()))
                    .ifPresent(owner -> owners.put(type.id(), owner));
        }
        new InheritanceCycles(types, owners)
                .resolve(type -> published.path(type).isPresent());
        for (TypeDefinition type : model.types()) {
            owner(type.id())
                    .ifPresent(owner -> nested.computeIfAbsent(owner, unused -> new ArrayList<>())
                            .add(type.id()));
        }
    }

    // An explicit name is that of a type on its own.
    private Optional<TypeId> owner(TypeDefinition type, boolean isAlone) {
        Optional<TypeId> derived = isAlone ? Optional.empty() : find(type.id());
        Optional<List<String>> path = published.path(type.id());
        if (path.isEmpty() || type.nameSource().explicit().isPresent()) {
            return derived;
        }
        List<String> around = path.get().subList(0, path.get().size() - 1);
        return around.isEmpty() ? Optional.empty() : published.type(around).or(() -> derived);
    }

    /** The id of an operation's params, which is the place of the operation. */
    static TypeId params(Operation operation) {
        return new TypeId(operation.pointer());
    }

    private Optional<TypeId> find(TypeId type) {
        String pointer = type.pointer();
        for (int end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            TypeId outer = new TypeId(pointer.substring(0, end));
            if (types.containsKey(outer) && isOnTheWay(outer, type)) {
                return Optional.of(outer);
            }
            Operation operation = operations.get(outer);
            if (operation != null) {
                boolean isSent = pointer.startsWith("/requestBody", end) || pointer.startsWith("/parameters", end);
                return isSent && !operation.paramsInputs().isEmpty() ? Optional.of(outer) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The published last name of a type, if the type is still declared where it was. */
    Optional<String> publishedName(TypeId type) {
        boolean isNested = owner(type).isPresent();
        return published.path(type).filter(path -> isNested == path.size() > 1).map(path -> path.get(path.size() - 1));
    }

    // The union of all webhooks has the place of their section, but the bodies do not stand in it.
    private boolean isOnTheWay(TypeId outer, TypeId type) {
        List<NamePart> start = requireNonNull(types.get(outer)).nameSource().parts();
        List<NamePart> way = requireNonNull(types.get(type)).nameSource().parts();
        return start.size() <= way.size() && way.subList(0, start.size()).equals(start);
    }

    /** The type or the params in which a type is declared; empty: it is declared on its own. */
    Optional<TypeId> owner(TypeId type) {
        return owners.of(type);
    }

    /** The type or the params of the declaration that has a type; the type itself if it is declared on its own. */
    TypeId outermost(TypeId type) {
        return owners.outermost(type);
    }

    /** The types that are declared in a type or in params, in the order of their ids. */
    List<TypeId> nested(TypeId owner) {
        return nested.getOrDefault(owner, List.of());
    }

    /** The operation with these params; empty: it is a type. */
    Optional<Operation> operation(TypeId params) {
        return Optional.ofNullable(operations.get(params));
    }
}
