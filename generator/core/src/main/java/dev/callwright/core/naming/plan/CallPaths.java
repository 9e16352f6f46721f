package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Scope.Reserved;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The resource accessors and the method with which a caller reaches each operation, in one language. */
public final class CallPaths {
    private final Rules rules;
    private final LockedNames lock;
    private String apiName = "";
    private final Map<String, String> accessors = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    /**
     * The rules of a language.
     *
     * @param client reserved words among the client's accessors
     * @param members reserved words among a resource's members
     * @param objectMethods whether methods without arguments collide with methods of {@link Object}
     * @param companions suffixes of the further methods of each operation
     * @param accessor the lock key of accessors
     * @param method the lock key of methods
     */
    public record Rules(
            Reserved client,
            Reserved members,
            boolean objectMethods,
            List<String> companions,
            LockKey accessor,
            LockKey method) {}

    public CallPaths(Rules rules, LockedNames lock) {
        this.rules = rules;
        this.lock = lock;
    }

    /** Plans all accessors and methods; returns this. */
    public CallPaths plan(ApiModel model) {
        apiName = ApiName.of(model);
        planLevel(new Scope(Casing.LOWER_CAMEL, Case.MATTERS, rules.client()), model.resources(), List.of());
        for (Resource top : model.resources()) {
            top.withDescendants()
                    .forEach(resource -> planLevel(
                            new Scope(Casing.LOWER_CAMEL, Case.MATTERS, rules.members()),
                            resource.children(),
                            resource.operations()));
        }
        return this;
    }

    /** The accessors by {@link NameKeys#of(List) resource}. */
    public Map<String, String> accessors() {
        return accessors;
    }

    /** The methods by {@link NameKeys#of(Operation) operation}. */
    public Map<String, String> methods() {
        return methods;
    }

    private void planLevel(Scope scope, List<Resource> resources, List<Operation> operations) {
        List<NameRequest<String>> requests = new ArrayList<>();
        operations.forEach(operation -> requests.add(method(operation)));
        resources.forEach(resource -> requests.add(accessor(resource)));
        Map<String, String> names = scope.assign(requests);
        for (Operation operation : operations) {
            String name = requireNonNull(names.get(NameKeys.of(operation)));
            methods.put(NameKeys.of(operation), name);
            lock.publish(rules.method(), NameKeys.of(operation), name);
            lock.publish(operation, NameKeys.of(operation));
        }
        for (Resource resource : resources) {
            String key = NameKeys.of(resource.path());
            String name = requireNonNull(names.get(key));
            accessors.put(key, name);
            lock.publish(rules.accessor(), key, name);
        }
    }

    private NameRequest<String> method(Operation operation) {
        String preferred = withoutObjectMethod(Words.of(operation.action()).lowerCamel(), operation);
        String key = NameKeys.of(operation);
        return NameRequest.of(key, 0, operation.path() + " " + operation.method())
                .candidates(preferred, () -> fallbackMethods(operation))
                // A different resource or action that the document sets replaces the published method.
                .published(lock.published(rules.method(), key).filter(name -> lock.isPublished(operation, key)))
                .companions(rules.companions())
                .in(operation.resource().get(operation.resource().size() - 1));
    }

    private NameRequest<String> accessor(Resource resource) {
        String key = NameKeys.of(resource.path());
        return NameRequest.of(key, 1, key)
                .candidates(withoutObjectMethod(Words.of(resource.name()).lowerCamel()), List::of)
                .published(lock.published(rules.accessor(), key))
                .in(parent(resource.path()));
    }

    private List<String> fallbackMethods(Operation operation) {
        List<Input> path = operation.pathInputs();
        if (path.isEmpty()) {
            return List.of();
        }
        Words last = Words.of(path.get(path.size() - 1).wireName());
        return List.of(Words.of(operation.action()).and("by").and(last).lowerCamel());
    }

    private String parent(List<String> resource) {
        return resource.size() > 1 ? resource.get(resource.size() - 2) : apiName;
    }

    private String withoutObjectMethod(String name, Operation operation) {
        return operation.pathInputs().isEmpty() ? withoutObjectMethod(name) : name;
    }

    // An accessor or a method without arguments would override a method of Object.
    private String withoutObjectMethod(String name) {
        return rules.objectMethods() && ReservedWords.isObjectMethod(name) ? name + "_" : name;
    }
}
