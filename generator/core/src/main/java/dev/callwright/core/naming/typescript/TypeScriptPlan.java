package dev.callwright.core.naming.typescript;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.EventObjects;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.OneWayTypes;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.plan.ApiName;
import dev.callwright.core.naming.plan.CallPaths;
import dev.callwright.core.naming.plan.ClassNames;
import dev.callwright.core.naming.plan.ErrorNames;
import dev.callwright.core.naming.plan.InputNames;
import dev.callwright.core.naming.plan.NameKeys;
import dev.callwright.core.naming.plan.TypeNames;
import dev.callwright.core.naming.scope.CandidateNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.IdentifierCharacters;
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

/** Plans the names of the TypeScript SDK. */
public final class TypeScriptPlan {
    private final ApiModel model;
    private final LockedNames lock;
    private final TypeNames types;
    private final CallPaths paths;
    private final List<Operation> operations;

    /**
     * @param paths the accessors and methods
     * @param types the names of types
     */
    public TypeScriptPlan(ApiModel model, CallPaths paths, TypeNames types, LockedNames lock) {
        this.model = model;
        this.paths = paths;
        this.types = types;
        this.lock = lock;
        this.operations = model.operations();
    }

    /** The accessors and methods of an API. */
    public static CallPaths paths(ApiModel model, LockedNames lock) {
        CallPaths.Rules rules =
                new CallPaths.Rules(List.of(), LockKeys.TYPESCRIPT_ACCESSOR, LockKeys.TYPESCRIPT_METHOD);
        return new CallPaths(rules, lock).plan(model);
    }

    /** The planned names. */
    public TypeScriptNames plan(PlannedTypeScriptNames.Package names) {
        Declarations declarations = new Declarations(names);
        Map<String, Map<String, String>> inputs = new HashMap<>();
        operations.forEach(
                operation -> inputs.put(NameKeys.of(operation), new InputNames(operation, lock).typeScript()));
        return new PlannedTypeScriptNames(
                names,
                new TypeScriptModules(model, types).plan(),
                new PlannedTypeScriptNames.Types(types, OneWayTypes.of(model.types()), declarations.special()),
                new PlannedTypeScriptNames.Resources(declarations.resources, paths.accessors()),
                new PlannedTypeScriptNames.Calls(
                        paths.methods(),
                        constants(inputs, names, declarations),
                        aliases(names.operationIds()),
                        inputs));
    }

    private Map<String, String> constants(
            Map<String, Map<String, String>> inputs, PlannedTypeScriptNames.Package names, Declarations declarations) {
        Scope scope = new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.TYPESCRIPT_EXPORTS);
        // A type and a constant only have the same name if it has no letters, such as _1.
        declarations.names().forEach(scope::take);
        scope.take(names.createClient());
        scope.take(names.clientVariable());
        scope.take(PlannedTypeScriptNames.settings(names));
        List<NameRequest<String>> requests = new ArrayList<>();
        for (Operation operation : operations) {
            String id = operation.id();
            String name = Words.of(id).lowerCamel();
            // A parameter of the method would shadow a constant of the same name.
            Set<String> parameters = parameters(operation, inputs);
            String suffix = ReservedWords.TYPESCRIPT_EXPORTS.suffix();
            boolean isShadowed = parameters.contains(name) || parameters.contains(name + suffix);
            String preferred = isShadowed
                    ? Casing.LOWER_CAMEL.prepend(Words.of(parent(operation)).list(), name)
                    : name;
            requests.add(operation(operation, LockKeys.TYPESCRIPT_CONSTANT)
                    .candidates(preferred, () -> new CandidateNames(Casing.LOWER_CAMEL).fallbacks(id)));
        }
        return published(LockKeys.TYPESCRIPT_CONSTANT, scope.assign(requests));
    }

    private static Set<String> parameters(Operation operation, Map<String, Map<String, String>> inputs) {
        Set<String> parameters = new HashSet<>();
        for (Input input : operation.pathInputs()) {
            parameters.add(requireNonNull(inputs.get(NameKeys.of(operation))).get(NameKeys.of(input)));
        }
        return parameters;
    }

    private Map<String, String> aliases(OperationIds operationIds) {
        boolean onClient = operationIds == OperationIds.CLIENT;
        Scope scope = new Scope(
                Casing.LOWER_CAMEL,
                Case.MATTERS,
                onClient ? ReservedWords.TYPESCRIPT_CLIENT : ReservedWords.TYPESCRIPT_MEMBERS);
        if (onClient) {
            model.resources()
                    .forEach(top -> scope.take(requireNonNull(paths.accessors().get(NameKeys.of(top.path())))));
        }
        List<NameRequest<String>> requests = new ArrayList<>();
        for (Operation operation : operations) {
            String alias = alias(operation.id());
            requests.add(operation(operation, LockKeys.TYPESCRIPT_ALIAS)
                    .candidates(
                            alias,
                            () -> List.of(Words.spelled(operation.id()).snake(), alias(parent(operation)) + alias)));
        }
        return published(LockKeys.TYPESCRIPT_ALIAS, scope.assign(requests));
    }

    private NameRequest<String> operation(Operation operation, LockKey lockKey) {
        Optional<String> published = lock.published(lockKey, NameKeys.of(operation));
        return NameRequest.of(NameKeys.of(operation), 0, operation.id() + " " + NameKeys.of(operation))
                .published(published)
                .in(parent(operation));
    }

    // The word in front of a name that is taken: the resource, or the method if that says no more.
    private static String parent(Operation operation) {
        String resource = operation.resource().get(operation.resource().size() - 1);
        boolean repeats = alias(operation.id()).startsWith(alias(resource));
        return repeats ? operation.method().toLowerCase(Locale.ROOT) : resource;
    }

    private Map<String, String> published(LockKey lockKey, Map<String, String> names) {
        operations.forEach(operation ->
                lock.publish(lockKey, NameKeys.of(operation), requireNonNull(names.get(NameKeys.of(operation)))));
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
        return c == '_' || IdentifierCharacters.isLetterOrDigit(c);
    }

    /** The names of interfaces, type aliases and classes, which share one scope. */
    private final class Declarations {
        private String unknownEvent = "";
        private final Map<String, String> errors = new HashMap<>();
        private final Map<String, String> resources = new HashMap<>();

        Declarations(PlannedTypeScriptNames.Package names) {
            List<NameRequest<String>> classes = resourceClasses();
            List<NameRequest<String>> all = new ArrayList<>(classes);
            ErrorNames errorNames = ErrorNames.typeScript(model, lock);
            List<NameRequest<String>> errorClasses = errorNames.requests();
            all.addAll(errorClasses);
            Optional<NameRequest<String>> event = model.webhooks().objects().map(this::unknownEvent);
            event.ifPresent(all::add);
            boolean readsWebhooks = model.webhooks().signature().isPresent();
            Scope scope = new Scope(
                    Casing.UPPER_CAMEL,
                    Case.IGNORED,
                    readsWebhooks ? ReservedWords.TYPESCRIPT_TYPES_AND_WEBHOOKS : ReservedWords.TYPESCRIPT_TYPES);
            types.outermostNames().forEach(scope::take);
            scope.take(names.client());
            scope.take(names.client() + "Options");
            if (model.settings().expandParameter().isPresent()) {
                scope.take(ReservedWords.TYPESCRIPT_RESULT);
            }
            if (readsWebhooks) {
                scope.take(names.webhooks().className());
            }
            Map<String, String> assigned = scope.assign(all);
            event.ifPresent(request -> {
                unknownEvent = requireNonNull(assigned.get(request.key()));
                lock.publish(LockKeys.TYPE, request.key(), unknownEvent);
            });
            errorClasses.forEach(each -> errors.put(each.key(), requireNonNull(assigned.get(each.key()))));
            errorNames.publish(errors);
            for (NameRequest<String> resource : classes) {
                resources.put(resource.key(), requireNonNull(assigned.get(resource.key())));
                lock.publish(
                        LockKeys.TYPESCRIPT_RESOURCE, resource.key(), requireNonNull(assigned.get(resource.key())));
            }
        }

        private NameRequest<String> unknownEvent(EventObjects objects) {
            String key = objects.event().id().pointer() + "/x-callwright/events";
            String event = requireNonNull(model.typesById().get(objects.event().id()))
                    .nameSource()
                    .explicit()
                    .orElseGet(() -> NameKeys.componentName(objects.event().id().pointer()));
            return NameRequest.of(key, 1, key)
                    .candidates(ClassNames.resource(List.of("unknown", event), ""), List::of)
                    .published(lock.published(LockKeys.TYPE, key));
        }

        private PlannedTypeScriptNames.Special special() {
            return new PlannedTypeScriptNames.Special(unknownEvent, errors);
        }

        private Stream<String> names() {
            return Stream.of(types.outermostNames(), resources.values(), errors.values(), List.of(unknownEvent))
                    .flatMap(Collection::stream)
                    .filter(name -> !name.isEmpty());
        }

        private List<NameRequest<String>> resourceClasses() {
            String apiName = ApiName.of(model, lock);
            List<NameRequest<String>> requests = new ArrayList<>();
            for (Resource resource : model.resources().stream()
                    .flatMap(Resource::withDescendants)
                    .toList()) {
                String key = NameKeys.of(resource.path());
                requests.add(NameRequest.of(key, 0, key)
                        .candidates(ClassNames.resource(resource.path(), ""), () -> fallbackClasses(resource.path()))
                        .published(lock.published(LockKeys.TYPESCRIPT_RESOURCE, key))
                        .in(apiName));
            }
            return requests;
        }

        private List<String> fallbackClasses(List<String> path) {
            List<String> fallbacks = new ArrayList<>(List.of(ClassNames.resource(path, "Resource")));
            fallbacks.addAll(ClassNames.fallbacks(path, "Resource"));
            return fallbacks;
        }
    }
}
