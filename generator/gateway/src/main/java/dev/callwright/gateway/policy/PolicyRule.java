package dev.callwright.gateway.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A rule, which fits a call to which each of its lists fits; a list fits if one of its names does.
 *
 * @param operations ids of operations; empty: any
 * @param tags tags of operations; empty: any
 * @param methods HTTP methods; empty: any
 * @param providers names of APIs; empty: any
 * @param callers names of callers; empty: any
 */
record PolicyRule(
        Optional<List<NameGlob>> operations,
        Optional<List<NameGlob>> tags,
        Optional<List<NameGlob>> methods,
        Optional<List<NameGlob>> providers,
        Optional<List<NameGlob>> callers) {

    /** Whether it fits a call. */
    boolean fits(CallFacts call) {
        return anyOf(callers, each -> each.matches(call.caller()))
                && anyOf(providers, each -> each.matches(call.provider()))
                && anyOf(methods, each -> each.matches(call.operation().method()))
                && anyOf(operations, each -> each.matches(call.operation().id()))
                && anyOf(tags, each -> call.operation().tags().stream().anyMatch(each::matches));
    }

    private static boolean anyOf(Optional<List<NameGlob>> names, Predicate<NameGlob> fits) {
        return names.isEmpty() || names.get().stream().anyMatch(fits);
    }
}
