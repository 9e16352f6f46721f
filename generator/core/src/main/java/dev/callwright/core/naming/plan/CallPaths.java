package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The resource accessors and the method with which a caller reaches each operation: the same in both languages. */
public final class CallPaths {
    private final Rules rules;
    private final LockedNames lock;
    private String apiName = "";
    private final Map<String, String> accessors = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    /**
     * What differs between languages.
     *
     * @param companions suffixes of the further methods of each operation
     * @param accessor the lock key of accessors
     * @param method the lock key of methods
     */
    public record Rules(List<String> companions, LockKey accessor, LockKey method) {}

    public CallPaths(Rules rules, LockedNames lock) {
        this.rules = rules;
        this.lock = lock;
    }

    /** Plans all accessors and methods; returns this. */
    public CallPaths plan(ApiModel model) {
        apiName = ApiName.of(model, lock);
        planLevel(new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.CLIENT), model.resources(), List.of());
        for (Resource top : model.resources()) {
            top.withDescendants()
                    .forEach(resource -> planLevel(
                            new Scope(Casing.LOWER_CAMEL, Case.MATTERS, ReservedWords.METHODS),
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
        String action = Words.of(operation.action()).lowerCamel();
        boolean isReserved = ReservedWords.METHODS.names().contains(action)
                || (operation.pathInputs().isEmpty() && ReservedWords.isObjectMethod(action));
        String preferred = isReserved ? withHolder(operation) : action;
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
        String name = Words.of(resource.name()).lowerCamel();
        List<String> withParents = withParents(resource.path());
        boolean isReserved = ReservedWords.METHODS.names().contains(name) || ReservedWords.isObjectMethod(name);
        return NameRequest.of(key, 1, key)
                .candidates(isReserved && !withParents.isEmpty() ? withParents.get(0) : name, () -> withParents)
                .published(lock.published(rules.accessor(), key))
                .in(apiName);
    }

    // parent.orders.cancel is cancelOrder, then the words of the operationId.
    private static List<String> fallbackMethods(Operation operation) {
        return List.of(withHolder(operation), Words.of(operation.id()).lowerCamel());
    }

    // voidInvoice for an item, publicGists for the collection.
    private static String withHolder(Operation operation) {
        String holder = operation.resource().get(operation.resource().size() - 1);
        String path = operation.path();
        int end = Math.max(path.lastIndexOf('/'), path.lastIndexOf(':'));
        boolean isOfItem = end > 0 && path.charAt(end - 1) == '}';
        return Words.of(operation.action())
                .and(Words.of(isOfItem ? EnglishNoun.singular(holder) : holder))
                .lowerCamel();
    }

    // The last name with its parent's in front, then with more of them.
    private static List<String> withParents(List<String> path) {
        List<String> names = new ArrayList<>();
        Words name = Words.of(path.get(path.size() - 1));
        for (int parent = path.size() - 2; parent >= 0; parent--) {
            name = Words.of(EnglishNoun.singular(path.get(parent))).and(name);
            names.add(name.lowerCamel());
        }
        return names;
    }
}
