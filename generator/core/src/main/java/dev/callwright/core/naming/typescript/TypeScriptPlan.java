package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.lock.Slots;
import dev.callwright.core.naming.plan.CallPaths;
import dev.callwright.core.naming.plan.ClassNames;
import dev.callwright.core.naming.plan.InputNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.ParamsNames;
import dev.callwright.core.naming.plan.TypeContenders;
import dev.callwright.core.naming.scope.Contender;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Wishes;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Letters;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans the TypeScript names of a model. */
public final class TypeScriptPlan {
    private final ApiModel model;
    private final LockedNames lock;
    private final TypeContenders typeContenders;
    private final List<Operation> operations;

    public TypeScriptPlan(ApiModel model, TypeContenders typeContenders, LockedNames lock) {
        this.model = model;
        this.typeContenders = typeContenders;
        this.lock = lock;
        this.operations = model.operations();
    }

    public TypeScriptNames plan(PlannedTypeScriptNames.Package names) {
        CallPaths.Rules rules = new CallPaths.Rules(
                ReservedWords.TYPESCRIPT_CLIENT,
                ReservedWords.TYPESCRIPT_MEMBERS,
                false,
                List.of(),
                Slots.TYPESCRIPT_ACCESSOR,
                Slots.TYPESCRIPT_METHOD);
        CallPaths paths = new CallPaths(rules, lock).plan(model);
        Declarations declarations = new Declarations(paths, names);
        TypeScriptModules modules = new TypeScriptModules(model, declarations.types).plan();
        Map<String, Map<String, String>> inputs = new HashMap<>();
        operations.forEach(
                operation -> inputs.put(NameKeys.of(operation), new InputNames(operation, lock).typeScript()));
        return new PlannedTypeScriptNames(
                names,
                new PlannedTypeScriptNames.Types(declarations.types, modules.types()),
                new PlannedTypeScriptNames.Resources(declarations.resources, modules.resources(), paths.accessors()),
                new PlannedTypeScriptNames.Calls(
                        paths.methods(),
                        constants(inputs, names, declarations),
                        aliases(paths),
                        declarations.params,
                        inputs));
    }

    private Map<String, String> constants(
            Map<String, Map<String, String>> inputs, PlannedTypeScriptNames.Package names, Declarations declarations) {
        Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_EXPORTS);
        // Only names without letters, such as _1, are the same for a type and for a constant; a package has one of each
        // name.
        declarations.names().forEach(scope::take);
        scope.take(names.createClient());
        scope.take(names.clientVariable());
        scope.take(PlannedTypeScriptNames.settings(names));
        List<Contender<String>> contenders = new ArrayList<>();
        for (Operation operation : operations) {
            String id = operation.id();
            String name = Words.of(id).lowerCamel();
            // A parameter of the method would hide a constant of the same name.
            Set<String> parameters = parameters(operation, inputs);
            String suffix = ReservedWords.TYPESCRIPT_EXPORTS.suffix();
            boolean hidden = parameters.contains(name) || parameters.contains(name + suffix);
            String first = hidden ? Casing.LOWER_CAMEL.append(name, "operation") : name;
            contenders.add(operation(operation, Slots.TYPESCRIPT_CONSTANT)
                    .wants(first, () -> new Wishes(Casing.LOWER_CAMEL).others(id)));
        }
        return published(Slots.TYPESCRIPT_CONSTANT, scope.assign(contenders));
    }

    private static Set<String> parameters(Operation operation, Map<String, Map<String, String>> inputs) {
        Set<String> parameters = new HashSet<>();
        for (Input input : operation.pathInputs()) {
            parameters.add(requireNonNull(inputs.get(NameKeys.of(operation))).get(NameKeys.of(input)));
        }
        return parameters;
    }

    private Map<String, String> aliases(CallPaths paths) {
        Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_CLIENT);
        model.resources()
                .forEach(top -> scope.take(requireNonNull(paths.accessors().get(NameKeys.of(top.path())))));
        List<Contender<String>> contenders = new ArrayList<>();
        for (Operation operation : operations) {
            String alias = alias(operation.id());
            contenders.add(operation(operation, Slots.TYPESCRIPT_ALIAS)
                    .wants(alias, () -> List.of(Words.spelled(operation.id()).snake(), alias + "operation")));
        }
        return published(Slots.TYPESCRIPT_ALIAS, scope.assign(contenders));
    }

    private Contender<String> operation(Operation operation, Slot slot) {
        Optional<String> published = lock.published(slot, NameKeys.locked(operation));
        return Contender.of(NameKeys.of(operation), 0, operation.id() + " " + NameKeys.of(operation))
                .published(published);
    }

    private Map<String, String> published(Slot slot, Map<String, String> names) {
        operations.forEach(operation ->
                lock.publish(slot, NameKeys.locked(operation), requireNonNull(names.get(NameKeys.of(operation)))));
        return names;
    }

    private static String alias(String id) {
        StringBuilder alias = new StringBuilder();
        id.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(TypeScriptPlan::isIdentifierPart)
                .forEach(alias::appendCodePoint);
        if (alias.length() == 0) {
            return Words.of(id).snake();
        }
        return Character.isDigit(alias.codePointAt(0)) ? "_" + alias : alias.toString();
    }

    private static boolean isIdentifierPart(int c) {
        return c == '_' || Letters.isLetterOrDigit(c);
    }

    /** Interfaces, type aliases and classes, which share one scope. */
    private final class Declarations {
        private final Map<TypeId, String> types = new HashMap<>();
        private final Map<String, String> params;
        private final Map<String, String> resources = new HashMap<>();

        Declarations(CallPaths paths, PlannedTypeScriptNames.Package names) {
            ParamsNames paramsNames = new ParamsNames(paths, lock, Slots.TYPESCRIPT_PARAMS);
            List<Contender<TypeId>> wantedTypes = typeContenders.all(Slots.TYPESCRIPT_TYPE);
            List<Contender<String>> wantedParams = paramsNames.contenders(operations, TypeContenders.AFTER_TYPES);
            List<Contender<String>> wantedResources = resourceClasses();
            List<Contender<?>> all = new ArrayList<>(wantedTypes);
            all.addAll(wantedParams);
            all.addAll(wantedResources);
            boolean readsWebhooks = model.webhooks().signature().isPresent();
            Scope scope = new Scope(
                    Casing.UPPER_CAMEL,
                    Case.IGNORED,
                    readsWebhooks ? ReservedWords.TYPESCRIPT_TYPES_AND_WEBHOOKS : ReservedWords.TYPESCRIPT_TYPES);
            scope.take(names.client());
            scope.take(names.client() + "Options");
            if (readsWebhooks) {
                scope.take(names.webhooks().holder());
            }
            Map<Object, String> assigned = scope.assign(all);
            wantedTypes.forEach(type -> types.put(type.key(), assigned.get(type.key())));
            typeContenders.publish(Slots.TYPESCRIPT_TYPE, types);
            Map<String, String> assignedParams = new HashMap<>();
            wantedParams.forEach(one -> assignedParams.put(one.key(), assigned.get(one.key())));
            params = paramsNames.publish(operations, assignedParams);
            for (Contender<String> resource : wantedResources) {
                resources.put(resource.key(), requireNonNull(assigned.get(resource.key())));
                lock.publish(Slots.TYPESCRIPT_RESOURCE, resource.key(), requireNonNull(assigned.get(resource.key())));
            }
        }

        private Stream<String> names() {
            return Stream.of(types.values(), params.values(), resources.values())
                    .flatMap(Collection::stream);
        }

        private List<Contender<String>> resourceClasses() {
            List<Contender<String>> contenders = new ArrayList<>();
            for (Resource resource : model.resources().stream()
                    .flatMap(Resource::withDescendants)
                    .toList()) {
                String place = NameKeys.of(resource.path());
                contenders.add(Contender.of(place, TypeContenders.AFTER_TYPES + 1, place)
                        .wants(ClassNames.resource(resource.path(), ""), () -> otherClasses(resource.path()))
                        .published(lock.published(Slots.TYPESCRIPT_RESOURCE, place)));
            }
            return contenders;
        }

        private List<String> otherClasses(List<String> path) {
            List<String> others = new ArrayList<>(List.of(ClassNames.resource(path, "Resource")));
            others.addAll(ClassNames.others(path, "Resource"));
            return others;
        }
    }
}
