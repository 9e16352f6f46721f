package dev.callwright.gateway.policy;

import dev.callwright.core.model.Operation;
import dev.callwright.core.text.MessageText;
import dev.callwright.core.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds names in a policy that are the names of nothing. */
final class PolicyNames {
    private static final String ISSUED = "oidc:";

    private final PolicyTargets targets;
    private final BiConsumer<String, String> errors;

    /** @param errors takes the JSON pointer and the message of an error */
    PolicyNames(PolicyTargets targets, BiConsumer<String, String> errors) {
        this.targets = targets;
        this.errors = errors;
    }

    /** Adds errors for the names in a rule. */
    void check(String pointer, PolicyRule rule) {
        each(
                pointer + "/providers",
                rule.providers(),
                (place, name) -> check(place, name, "API", targets.apis().keySet()));
        each(pointer + "/callers", rule.callers(), this::checkCaller);
        each(
                pointer + "/operations",
                rule.operations(),
                (place, name) -> check(
                        place,
                        name,
                        "operation",
                        operations(rule).map(Operation::id).toList()));
        each(
                pointer + "/tags",
                rule.tags(),
                (place, name) -> check(
                        place,
                        name,
                        "tag",
                        operations(rule)
                                .flatMap(operation -> operation.tags().stream())
                                .distinct()
                                .toList()));
    }

    /** Adds an error if no caller has a name. */
    void checkCaller(String pointer, NameGlob name) {
        boolean canBeIssued = name.isOpen() || name.toString().startsWith(ISSUED);
        if (!targets.hasIssuer() || !canBeIssued) {
            check(pointer, name, "caller", targets.callers());
        }
    }

    private Stream<Operation> operations(PolicyRule rule) {
        return targets.apis().entrySet().stream()
                .filter(api -> rule.providers()
                        .map(names -> names.stream().anyMatch(name -> name.matches(api.getKey())))
                        .orElse(true))
                .flatMap(api -> api.getValue().operations().stream());
    }

    private static void each(String pointer, Optional<List<NameGlob>> names, BiConsumer<String, NameGlob> check) {
        List<NameGlob> all = names.orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            check.accept(pointer + "/" + i, all.get(i));
        }
    }

    private void check(String pointer, NameGlob name, String kind, Collection<String> known) {
        if (known.stream().noneMatch(name::matches)) {
            errors.accept(
                    pointer,
                    "no " + kind + " matches '" + MessageText.piece(name.toString()) + "', so the rule protects nothing"
                            + Nearest.to(name.toString(), known)
                                    .map(near -> "; did you mean '" + MessageText.piece(near) + "'?")
                                    .orElse(""));
        }
    }
}
