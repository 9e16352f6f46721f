package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.OneWayTypes;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.TypeShape;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.TypeWords;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the names of types and params. Precedence: explicit names, component schemas, params, other types. */
public final class TypePlan {
    private static final String PARAMS = "Params";

    private final ApiModel model;
    private final CallPaths paths;
    private final LockedNames lock;
    private final String apiName;
    private final Placement placement;
    private final Map<TypeId, TypeDefinition> types;
    private final Set<TypeId> oneWay;
    private final TypeNames names = new TypeNames();

    /** @param paths the methods, after which params are named */
    public TypePlan(ApiModel model, CallPaths paths, LockedNames lock) {
        this.model = model;
        this.paths = paths;
        this.lock = lock;
        this.apiName = ApiName.of(model, lock);
        PublishedTypes published = new PublishedTypes(model, lock);
        model.operations()
                .forEach(operation ->
                        publishedParams(operation).ifPresent(name -> published.put(Placement.params(operation), name)));
        this.placement = new Placement(model, published);
        this.types = model.typesById();
        this.oneWay = OneWayTypes.of(model.types());
    }

    private Optional<String> publishedParams(Operation operation) {
        String key = NameKeys.of(operation);
        return lock.published(LockKeys.TYPE, NameKeys.params(operation))
                .filter(name -> lock.isPublished(operation, key));
    }

    /**
     * The planned names, which are in the lock then.
     *
     * @param taken the names of other types of an SDK
     */
    public TypeNames plan(List<String> taken) {
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, ReservedWords.TYPES.and(taken));
        List<NameRequest<TypeId>> requests = new ArrayList<>();
        Map<TypeId, Operation> params = new HashMap<>();
        for (TypeDefinition type : model.types()) {
            if (placement.owner(type.id()).isEmpty()) {
                requests.add(alone(type));
            }
        }
        for (Operation operation : model.operations()) {
            if (!operation.paramsInputs().isEmpty()) {
                TypeId id = paramsId(operation);
                params.put(id, operation);
                requests.add(params(operation, id));
            }
        }
        Map<TypeId, String> assigned = scope.assign(requests);
        for (NameRequest<TypeId> request : requests) {
            TypeId id = request.key();
            String name = requireNonNull(assigned.get(id));
            Operation operation = params.get(id);
            if (operation == null) {
                names.put(id, name);
            } else {
                names.putParams(operation, id, name);
            }
            publish(id, params);
        }
        requests.stream()
                .map(NameRequest::key)
                .filter(id -> !placement.nested(id).isEmpty())
                .forEach(id -> nest(id, params));
        publishUses();
        return names;
    }

    // Paths that refer to one Path Item Object have operations of the same place, each with params of its own.
    private TypeId paramsId(Operation operation) {
        TypeId id = Placement.params(operation);
        return placement.operation(id).isPresent() ? id : new TypeId(id.pointer() + " " + NameKeys.of(operation));
    }

    private void publishUses() {
        model.uses().byPlace().forEach((place, id) -> {
            TypeDefinition type = types.get(id);
            if (type != null && !NameKeys.isComponent(id)) {
                lock.publishUse(place, type.nameSource().place());
            }
        });
    }

    private void publish(TypeId id, Map<TypeId, Operation> params) {
        Operation operation = params.get(id);
        String name = String.join(".", names.path(id));
        if (operation == null) {
            TypeDefinition type = requireNonNull(types.get(id));
            lock.publish(LockKeys.TYPE, type.nameSource().place(), name);
            lock.publish(type.nameSource().place(), TypeShape.of(type));
        } else {
            lock.publish(LockKeys.TYPE, NameKeys.params(operation), name);
        }
    }

    private NameRequest<TypeId> alone(TypeDefinition type) {
        NameSource source = type.nameSource();
        String derived = PartNames.alone(source.parts());
        List<String> companions = oneWay.contains(type.id()) ? List.of(TypeNames.SENT) : List.of();
        Optional<String> published = placement.publishedName(type.id());
        Optional<String> explicit = source.explicit().map(TypePlan::explicitName);
        NameRequest<TypeId> request = explicit.isPresent()
                // An explicit name replaces a different published one.
                ? NameRequest.of(type.id(), 0, source.place())
                        .candidates(explicit.get(), () -> List.of(derived))
                        .published(published.filter(explicit.get()::equals))
                : NameRequest.of(type.id(), rank(type.id(), derived), source.place())
                        .candidates(derived, () -> PartNames.aloneFallbacks(source.parts()))
                        .published(published);
        return request.companions(companions).in(NameKeys.file(type.id()).orElse(apiName));
    }

    private static String explicitName(String explicit) {
        return ApiName.isTypeName(explicit) ? explicit : TypeWords.name(Words.of(explicit), "");
    }

    // A component that is spelled like the type has precedence: Foo before FOO and foo.
    private static int rank(TypeId type, String name) {
        String component = NameKeys.component(type);
        if (component.isEmpty()) {
            return 5;
        }
        if (!NameKeys.isComponent(type)) {
            return 4;
        }
        return NameKeys.componentName(component).equals(name) ? 1 : 2;
    }

    private NameRequest<TypeId> params(Operation operation, TypeId id) {
        List<String> words = new ArrayList<>();
        operation.resource().forEach(each -> words.addAll(PartNames.singular(each)));
        String method = requireNonNull(paths.methods().get(NameKeys.of(operation)));
        words.addAll(Words.of(method).list());
        return NameRequest.of(id, 3, NameKeys.of(operation))
                .candidates(TypeWords.name(new Words(words), PARAMS), () -> {
                    List<String> others = new ArrayList<>(List.of(TypeWords.name(Words.of(operation.id()), PARAMS)));
                    others.addAll(TypeWords.otherNames(new Words(words), PARAMS));
                    return others;
                })
                .published(publishedParams(operation))
                .in(apiName);
    }

    private void nest(TypeId outermost, Map<TypeId, Operation> params) {
        NestedNames nesting = new NestedNames(names, outermost, usedBy(outermost), oneWay);
        List<TypeId> open = new ArrayList<>(List.of(outermost));
        for (int i = 0; i < open.size(); i++) {
            TypeId owner = open.get(i);
            List<TypeDefinition> inside = placement.nested(owner).stream()
                    .map(id -> requireNonNull(types.get(id)))
                    .toList();
            if (!inside.isEmpty()) {
                nesting.assign(owner(owner, params), inside, type -> placement.publishedName(type.id()));
                inside.forEach(type -> {
                    publish(type.id(), params);
                    open.add(type.id());
                });
            }
        }
    }

    private NestedNames.Owner owner(TypeId id, Map<TypeId, Operation> params) {
        Operation operation = params.get(id);
        return operation == null
                ? new NestedNames.Owner(
                        id, requireNonNull(types.get(id)).nameSource().parts().size(), names.simpleName(id))
                // The action is a step as well.
                : new NestedNames.Owner(id, operation.resource().size() + 1, String.join(" ", operation.resource()));
    }

    // The names of types declared elsewhere that a declaration refers to: a nested type of the same name would hide
    // them.
    private Set<String> usedBy(TypeId outermost) {
        Set<String> used = new HashSet<>();
        List<TypeId> open = new ArrayList<>(placement.nested(outermost));
        placement
                .operation(outermost)
                .ifPresentOrElse(
                        operation -> operation
                                .inputTypes()
                                .forEach(type -> type.allNamed().forEach(id -> use(id, outermost, used))),
                        () -> open.add(outermost));
        for (int i = 0; i < open.size(); i++) {
            TypeDefinition type = types.get(open.get(i));
            if (type != null) {
                type.parts().forEach(part -> part.allNamed().forEach(id -> use(id, outermost, used)));
            }
            if (!open.get(i).equals(outermost)) {
                open.addAll(placement.nested(open.get(i)));
            }
        }
        return used;
    }

    private void use(TypeId id, TypeId outermost, Set<String> used) {
        TypeId declared = placement.outermost(id);
        if (!declared.equals(outermost)) {
            used.add(names.simpleName(declared));
        }
    }
}
