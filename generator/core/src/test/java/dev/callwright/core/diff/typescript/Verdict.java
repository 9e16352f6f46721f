package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Impact;
import dev.callwright.core.diff.NamedApi;
import dev.callwright.core.diff.Subject;
import dev.callwright.core.diff.SurfaceChange;
import dev.callwright.core.diff.typescript.OldClients.Failure;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the compiler refuses what the comparison reports as breaking, and nothing else. */
final class Verdict {
    private final VersionPair pair;
    private final Map<String, List<String>> refused = new LinkedHashMap<>();
    private final Map<String, List<SurfaceChange>> reported = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    Verdict(VersionPair pair, List<Failure> failures) {
        this.pair = pair;
        addNames(pair.to());
        addNames(pair.from());
        for (Failure failure : failures) {
            refused.computeIfAbsent(owner(failure.used()), key -> new ArrayList<>())
                    .add(failure.used() + " " + failure.message());
        }
        for (SurfaceChange change : new TypeScriptSurface().changes(pair.from(), pair.to())) {
            if (change.impact() == Impact.SOURCE_BREAKING) {
                reported.computeIfAbsent(owner(change), key -> new ArrayList<>())
                        .add(change);
            }
        }
    }

    /** Whether the compiler refuses the old client. */
    boolean isRefused() {
        return !refused.isEmpty();
    }

    /** Whether a breaking change is reported. */
    boolean isReported() {
        return !reported.isEmpty();
    }

    // By what a failure or the subject of a change is called in either version.
    private void addNames(NamedApi api) {
        TypeScriptNames names = api.names().typeScript();
        api.model().resources().stream().flatMap(Resource::withDescendants).forEach(resource -> {
            for (Operation operation : resource.operations()) {
                String key = "op:" + names.resource(resource) + "." + names.method(operation);
                owners.put(key, key);
                owners.put(operation.id(), key);
                if (!operation.paramsInputs().isEmpty()) {
                    owners.put("type:" + names.params(operation), key);
                }
            }
        });
        for (TypeDefinition type : api.model().types()) {
            String key = "type:" + names.type(type.id());
            owners.put(key, key);
            owners.put("type:" + names.sentType(type.id()), key);
            owners.put(type.id().pointer(), key);
            if (type instanceof TypeDefinition.UnionType union) {
                union.parts().stream()
                        .flatMap(TypeRef::allNamed)
                        .forEach(part -> parts.computeIfAbsent(key, each -> new TreeSet<>())
                                .add("type:" + names.type(part)));
            }
        }
    }

    private String owner(String name) {
        return owners.getOrDefault(name, "api");
    }

    private String owner(SurfaceChange change) {
        Subject subject = change.before().or(change::after).orElseThrow();
        return switch (subject.kind()) {
            case OPERATION, INPUT, RESULT, TYPE, PROPERTY, ENUM_VALUE, ALTERNATIVE -> owner(subject.owner());
            case API, SERVER, SECURITY_SCHEME, RESOURCE, ERROR, WEBHOOK -> "api";
        };
    }

    /** What is wrong: breaks that are not reported, and reported ones that the compiler accepts. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        refused.forEach((owner, messages) -> {
            if (!isExplained(owner)) {
                mistakes.add(pair.name() + ": missed " + owner + ": " + messages.get(0));
            }
        });
        reported.forEach((owner, breaks) -> {
            if (!refused.containsKey(owner)) {
                mistakes.add(pair.name() + ": false " + owner + ": " + breaks.get(0));
            }
        });
        return mistakes;
    }

    // What a type stands in is gone with it.
    private boolean isExplained(String owner) {
        Set<String> possible = new TreeSet<>(Set.of(owner));
        for (int dot = owner.lastIndexOf('.');
                dot > 0 && owner.startsWith("type:");
                dot = owner.lastIndexOf('.', dot - 1)) {
            possible.add(owners.getOrDefault(owner.substring(0, dot), ""));
        }
        return possible.stream().anyMatch(reported::containsKey) || isPartReported(owner, new TreeSet<>());
    }

    // What can be read of a union changes with its alternatives.
    private boolean isPartReported(String union, Set<String> seen) {
        return seen.add(union)
                && parts.getOrDefault(union, Set.of()).stream()
                        .anyMatch(part -> reported.containsKey(part) || isPartReported(part, seen));
    }
}
