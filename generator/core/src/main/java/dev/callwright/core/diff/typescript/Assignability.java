package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.typescript.TsType.All;
import dev.callwright.core.diff.typescript.TsType.Choice;
import dev.callwright.core.diff.typescript.TsType.Elements;
import dev.callwright.core.diff.typescript.TsType.Keyword;
import dev.callwright.core.diff.typescript.TsType.Literal;
import dev.callwright.core.diff.typescript.TsType.Member;
import dev.callwright.core.diff.typescript.TsType.Positions;
import dev.callwright.core.diff.typescript.TsType.Reference;
import dev.callwright.core.diff.typescript.TsType.Structure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether values of one type can be assigned to another one, by the rules of TypeScript with {@code strict} and {@code
 * exactOptionalPropertyTypes}. Types are equal by their structure, so a pair of types in circles is assignable if nothing else
 * speaks against it.
 */
final class Assignability {
    // Types that are nested deeper are the same again and again; the compiler gives up, too.
    private static final int DEEPEST = 100;

    private final TsScope scope;
    private final Map<Pair, Boolean> known = new HashMap<>();
    private final Deque<Pair> assumed = new ArrayDeque<>();
    private int depth;

    Assignability(TsScope scope) {
        this.scope = scope;
    }

    private record Pair(TsType from, TsType to) {}

    /** Whether a value of one type is a value of another one. */
    boolean isAssignable(TsType from, TsType to) {
        if (from.equals(to) || to.equals(TsType.UNKNOWN)) {
            return true;
        }
        Pair pair = new Pair(from, to);
        Boolean before = known.get(pair);
        if (before != null) {
            return before;
        }
        if (depth >= DEEPEST) {
            return true;
        }
        int assumptions = assumed.size();
        known.put(pair, true);
        assumed.push(pair);
        depth++;
        boolean is = related(scope.resolve(from), scope.resolve(to));
        depth--;
        if (!is) {
            // What was found with a wrong assumption is not known.
            while (assumed.size() > assumptions) {
                known.remove(assumed.pop());
            }
            known.put(pair, false);
        } else if (depth == 0) {
            assumed.clear();
        }
        return is;
    }

    private boolean related(TsType from, TsType to) {
        if (from.equals(to) || to.equals(TsType.UNKNOWN) || from.equals(new Keyword("never"))) {
            return true;
        }
        if (from instanceof Choice choice) {
            return choice.parts().stream().allMatch(part -> isAssignable(part, to));
        }
        if (to instanceof All all) {
            return all.parts().stream().allMatch(part -> isPart(from, part));
        }
        if (to instanceof Choice choice) {
            return choice.parts().stream().anyMatch(part -> isAssignable(from, part))
                    || isBoth(from, to)
                    || isDivided(from, to);
        }
        if (from instanceof All all) {
            return all.parts().stream().anyMatch(part -> isAssignable(part, to))
                    || (to instanceof Structure target && hasMembers(from, target));
        }
        return simple(from, to);
    }

    // A value of an intersection may have members that one part does not know.
    private boolean isPart(TsType from, TsType to) {
        return (scope.resolve(to) instanceof Structure target
                        && target.index().isEmpty()
                        && target.members().stream().allMatch(member -> hasMember(from, member)))
                || isAssignable(from, to);
    }

    private boolean isBoth(TsType from, TsType to) {
        return from.equals(new Keyword("boolean"))
                && isAssignable(new Literal("true"), to)
                && isAssignable(new Literal("false"), to);
    }

    // An object with one of several constants is one of several objects with one constant each.
    private boolean isDivided(TsType from, TsType to) {
        if (!(from instanceof Structure structure)) {
            return false;
        }
        for (Member member : structure.members()) {
            List<TsType> values = scope.parts(member.type());
            if (values.size() > 1 && values.stream().allMatch(Literal.class::isInstance)) {
                return values.stream()
                        .allMatch(value -> isAssignable(
                                new All(List.of(
                                        new Structure(
                                                List.of(new Member(member.name(), member.key(), false, value)),
                                                Optional.empty(),
                                                false),
                                        without(structure, member))),
                                to));
            }
        }
        return false;
    }

    private static Structure without(Structure structure, Member member) {
        return new Structure(
                structure.members().stream()
                        .filter(each -> !each.equals(member))
                        .toList(),
                structure.index(),
                structure.isInterface());
    }

    private boolean simple(TsType from, TsType to) {
        if (to instanceof Keyword keyword) {
            return from instanceof Literal literal
                    ? literal.kind().equals(keyword.name())
                    : from.equals(TsType.UNDEFINED) && keyword.name().equals("void");
        }
        if (to instanceof Elements list) {
            return elements(from, list);
        }
        if (to instanceof Positions tuple) {
            return from instanceof Positions other && positions(other, tuple);
        }
        if (to instanceof Structure target) {
            return from instanceof Structure && hasMembers(from, target);
        }
        return from instanceof Reference one
                && to instanceof Reference other
                && one.name().equals(other.name())
                && one.arguments().size() == other.arguments().size()
                && !one.arguments().isEmpty()
                && isAssignable(one.arguments().get(0), other.arguments().get(0));
    }

    private boolean elements(TsType from, Elements to) {
        if (from instanceof Elements list) {
            return (to.isReadonly() || !list.isReadonly()) && isAssignable(list.element(), to.element());
        }
        return from instanceof Positions tuple
                && tuple.first().stream().allMatch(each -> isAssignable(each, to.element()))
                && tuple.rest().stream().allMatch(each -> isAssignable(each, to.element()));
    }

    private boolean positions(Positions from, Positions to) {
        if (from.required() < to.required()
                || (from.rest().isPresent() && to.rest().isEmpty())) {
            return false;
        }
        for (int i = 0; i < Math.max(from.first().size(), to.first().size()); i++) {
            Optional<TsType> one = at(from, i);
            Optional<TsType> other = at(to, i);
            if (one.isPresent() && (other.isEmpty() || !isAssignable(one.get(), other.get()))) {
                return false;
            }
        }
        return from.rest().isEmpty()
                || isAssignable(from.rest().get(), to.rest().orElseThrow());
    }

    private static Optional<TsType> at(Positions tuple, int index) {
        return index < tuple.first().size() ? Optional.of(tuple.first().get(index)) : tuple.rest();
    }

    private boolean hasMembers(TsType from, Structure to) {
        for (Member wanted : to.members()) {
            if (!hasMember(from, wanted)) {
                return false;
            }
        }
        return to.index().isPresent() ? hasIndex(from, to.index().get()) : !isForeign(from, to);
    }

    private boolean hasMember(TsType from, Member wanted) {
        Optional<Member> found = member(from, wanted.name());
        return found.isPresent()
                ? (wanted.isOptional() || !found.get().isOptional())
                        && isAssignable(found.get().type(), wanted.type())
                : wanted.isOptional();
    }

    // That of an intersection has the types of all parts.
    private Optional<Member> member(TsType type, String name) {
        TsType resolved = scope.resolve(type);
        if (resolved instanceof Structure structure) {
            return structure.member(name);
        }
        if (!(resolved instanceof All all)) {
            return Optional.empty();
        }
        List<Member> found = all.parts().stream()
                .flatMap(part -> member(part, name).stream())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Member(
                        name,
                        found.get(0).key(),
                        found.stream().allMatch(Member::isOptional),
                        All.of(found.stream().map(Member::type).distinct().toList())));
    }

    // Members of an interface are not known to be all that its values have; those of other object types are.
    private boolean hasIndex(TsType from, TsType value) {
        TsType resolved = scope.resolve(from);
        if (resolved instanceof All all) {
            return all.parts().stream().anyMatch(part -> hasIndex(part, value));
        }
        if (!(resolved instanceof Structure structure)) {
            return false;
        }
        if (structure.index().isPresent()) {
            return isAssignable(structure.index().get(), value);
        }
        return !structure.isInterface()
                && structure.members().stream().allMatch(member -> isAssignable(member.type(), value));
    }

    // The compiler refuses a value that has none of several members that are all optional, but others.
    private boolean isForeign(TsType from, Structure to) {
        if (to.members().isEmpty() || !to.members().stream().allMatch(Member::isOptional)) {
            return false;
        }
        Set<String> names = new LinkedHashSet<>(scope.memberNames(from));
        return !names.isEmpty() && to.members().stream().noneMatch(member -> names.contains(member.name()));
    }
}
