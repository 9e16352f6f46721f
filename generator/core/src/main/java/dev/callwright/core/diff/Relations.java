package dev.callwright.core.diff;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the things of one version have to do with each other: which types they use, and in what they stand. */
final class Relations {
    private final Map<Subject, List<Subject>> used = new HashMap<>();
    private final Map<Subject, Subject> holders = new HashMap<>();
    private final Map<Subject, List<Subject>> operations = new HashMap<>();
    private final Map<Subject, Operation> expanded = new HashMap<>();
    private final Map<TypeId, TypeDefinition> types;

    Relations(ApiModel model) {
        types = model.typesById();
        model.operations().forEach(operation -> add(operation, model.settings().expandParameter()));
        model.webhooks().all().forEach(webhook -> add(Subjects.of(webhook), webhook.type()));
        types.values().forEach(this::add);
        model.resources().stream()
                .flatMap(Resource::withDescendants)
                .forEach(resource -> operations.put(
                        Subjects.of(resource),
                        resource.withDescendants()
                                .flatMap(each -> each.operations().stream())
                                .map(Subjects::of)
                                .toList()));
    }

    private void add(Operation operation, Optional<String> expandParameter) {
        for (Input input : operation.inputs()) {
            Subject subject = Subjects.of(operation, input);
            add(subject, input.value().type());
            if (expandParameter.filter(input.wireName()::equals).isPresent()) {
                expanded.put(subject, operation);
            }
        }
        Subject result = Subjects.result(operation);
        Stream.concat(operation.result().type().stream(), operation.result().statuses().types().values().stream())
                .forEach(type -> add(result, type));
        operation
                .errors()
                .forEach(error -> error.type().ifPresent(type -> add(Subjects.error(operation, error.status()), type)));
    }

    private void add(TypeDefinition type) {
        if (type instanceof ObjectType object) {
            object.properties()
                    .forEach(property -> add(
                            Subjects.property(type, property.wireName()),
                            property.value().type()));
        } else if (type instanceof UnionType union) {
            union.alternatives()
                    .forEach(alternative -> add(Subjects.alternative(type, alternative.type()), alternative.type()));
        }
        type.parts().forEach(part -> hold(Subjects.of(type), part));
    }

    private void add(Subject subject, TypeRef type) {
        type.allNamed()
                .map(types::get)
                .forEach(each -> used.computeIfAbsent(subject, unused -> new ArrayList<>())
                        .add(Subjects.of(each)));
        hold(subject, type);
    }

    private void hold(Subject subject, TypeRef type) {
        type.allNamed()
                .map(types::get)
                .filter(each -> each.nameSource().standing() == Standing.INSIDE)
                .forEach(each -> holders.putIfAbsent(Subjects.of(each), subject));
    }

    /** The types that it uses by itself. */
    List<Subject> used(Subject subject) {
        return used.getOrDefault(subject, List.of());
    }

    /** What uses types. */
    Set<Subject> users() {
        return used.keySet();
    }

    /** The operations of a resource and of those below it. */
    List<Subject> operations(Subject resource) {
        return operations.getOrDefault(resource, List.of());
    }

    /** What it is part of, from near to far: the type, the member or input that an inline type stands in, the operation. */
    Set<Subject> holders(Subject subject) {
        Set<Subject> all = new LinkedHashSet<>();
        Optional<Subject> next = holder(subject);
        while (next.filter(all::add).isPresent()) {
            next = holder(next.get());
        }
        return all;
    }

    private Optional<Subject> holder(Subject subject) {
        return subject.whole().or(() -> Optional.ofNullable(holders.get(subject)));
    }

    /** Which result and types say what an input may ask to be expanded: near ones first. */
    Stream<Subject> expanded(Subject input) {
        return Optional.ofNullable(expanded.get(input)).stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(Subjects.result(operation)),
                        reachable(operation).map(Subjects::of)));
    }

    private Stream<TypeDefinition> reachable(Operation operation) {
        Deque<TypeId> open = new ArrayDeque<>();
        Set<TypeId> seen = new HashSet<>();
        List<TypeDefinition> found = new ArrayList<>();
        operation.outputTypes().flatMap(TypeRef::allNamed).forEach(open::add);
        while (!open.isEmpty()) {
            TypeDefinition type = types.get(open.remove());
            if (type != null && seen.add(type.id())) {
                found.add(type);
                type.parts().stream().flatMap(TypeRef::allNamed).forEach(open::add);
            }
        }
        return found.stream();
    }
}
