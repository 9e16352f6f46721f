package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.lock.NamesLock.Slot;
import dev.callwright.core.naming.scope.Contender;
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

/** What a caller writes to reach an operation in one language: resource accessors and, at the end, a method. */
public final class CallPaths {
    private final Rules rules;
    private final LockedNames lock;
    private final Map<String, String> accessors = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    /**
     * What differs between languages.
     *
     * @param client names the client has itself
     * @param members names a resource cannot use
     * @param objectMethods whether methods without arguments clash with those of every object
     * @param companions the suffixes of more methods that each operation gets
     */
    public record Rules(
            Reserved client,
            Reserved members,
            boolean objectMethods,
            List<String> companions,
            Slot accessor,
            Slot method) {}

    public CallPaths(Rules rules, LockedNames lock) {
        this.rules = rules;
        this.lock = lock;
    }

    public CallPaths plan(ApiModel model) {
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

    /** Accessors by the resource's place. */
    public Map<String, String> accessors() {
        return accessors;
    }

    /** Methods by the operation's place. */
    public Map<String, String> methods() {
        return methods;
    }

    private void planLevel(Scope scope, List<Resource> resources, List<Operation> operations) {
        List<Contender<String>> contenders = new ArrayList<>();
        operations.forEach(operation -> contenders.add(method(operation)));
        resources.forEach(resource -> contenders.add(accessor(resource)));
        Map<String, String> names = scope.assign(contenders);
        for (Operation operation : operations) {
            String name = requireNonNull(names.get(NameKeys.of(operation)));
            methods.put(NameKeys.of(operation), name);
            lock.publish(rules.method(), NameKeys.locked(operation), name);
        }
        for (Resource resource : resources) {
            String place = NameKeys.of(resource.path());
            String name = requireNonNull(names.get(place));
            accessors.put(place, name);
            lock.publish(rules.accessor(), place, name);
        }
    }

    private Contender<String> method(Operation operation) {
        String first = free(Words.of(operation.action()).lowerCamel(), operation);
        return Contender.of(NameKeys.of(operation), 0, operation.path() + " " + operation.method())
                .wants(first, () -> otherMethods(operation))
                .published(lock.published(rules.method(), NameKeys.locked(operation)))
                .companions(rules.companions());
    }

    private Contender<String> accessor(Resource resource) {
        String place = NameKeys.of(resource.path());
        Words words = Words.of(resource.name());
        return Contender.of(place, 1, place)
                .wants(
                        free(words.lowerCamel()),
                        () -> List.of(words.and("resource").lowerCamel()))
                .published(lock.published(rules.accessor(), place));
    }

    private List<String> otherMethods(Operation operation) {
        Words action = Words.of(operation.action());
        List<String> others = new ArrayList<>();
        List<Input> path = operation.pathInputs();
        if (!path.isEmpty()) {
            Words last = Words.of(path.get(path.size() - 1).wireName());
            others.add(action.and("by").and(last).lowerCamel());
        }
        others.add(action.and("by").and(Words.of(operation.method())).lowerCamel());
        others.add(free(Words.of(operation.id()).lowerCamel(), operation));
        return others;
    }

    private String free(String name, Operation operation) {
        return operation.pathInputs().isEmpty() ? free(name) : name;
    }

    // What takes no arguments cannot have the name of what every object has.
    private String free(String name) {
        return rules.objectMethods() && ReservedWords.isObjectMethod(name) ? name + "_" : name;
    }
}
