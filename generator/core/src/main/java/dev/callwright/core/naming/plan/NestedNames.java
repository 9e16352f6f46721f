package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.NamePart;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Scope.Reserved;
import dev.callwright.core.naming.word.Casing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Plans the names of the types in one declaration. A nested type does not have the name of a type around it (Java Language
 * Specification, 8.1), of {@code Builder}, of a type of {@code java.lang}, {@code java.util} or TypeScript that generated code
 * uses, or of a model that the declaration refers to, because it would hide them: the word of its parent is put in front.
 */
final class NestedNames {
    /**
     * Room for the names of a class file, which file systems limit to 255 bytes; wrappers and builders are nested once more.
     * Types that are nested too deep for that are declared in the outermost type.
     */
    private static final int LONGEST_PATH = 180;

    private static final Reserved NOTHING = new Reserved(Set.of(), "");

    /**
     * What types stand in.
     *
     * @param id the type or the params
     * @param steps the number of steps on the way to it, which the names of nested types do not repeat
     * @param words its words, which are put in front in a collision
     */
    record Owner(TypeId id, int steps, String words) {}

    private final TypeNames names;
    private final TypeId outermost;
    private final Set<String> used;
    private final Set<TypeId> oneWay;
    private final Map<TypeId, Scope> scopes = new HashMap<>();

    /**
     * @param used the names of models that the declaration refers to
     * @param oneWay the types that have a variant for requests, of a name of its own
     */
    NestedNames(TypeNames names, TypeId outermost, Set<String> used, Set<TypeId> oneWay) {
        this.names = names;
        this.outermost = outermost;
        this.used = used;
        this.oneWay = oneWay;
    }

    /**
     * Names the types that stand in an owner.
     *
     * @param published the last names in an earlier release
     */
    void assign(Owner owner, List<TypeDefinition> types, Function<TypeDefinition, Optional<String>> published) {
        List<String> around = names.path(owner.id());
        boolean isTooDeep = String.join("$", around).length() > LONGEST_PATH;
        TypeId declared = isTooDeep ? outermost : owner.id();
        List<NameRequest<TypeId>> requests = new ArrayList<>();
        for (TypeDefinition type : types) {
            List<NamePart> all = type.nameSource().parts();
            // A component that is nested because it was inline has no steps on the way to it.
            int from = type.nameSource().standing() == Standing.ALONE ? 0 : Math.min(owner.steps(), all.size());
            List<NamePart> parts = all.subList(from, all.size());
            requests.add(NameRequest.of(type.id(), 0, type.nameSource().place())
                    .candidates(PartNames.nested(parts, "Body"), () -> PartNames.nestedFallbacks(parts))
                    .published(published.apply(type))
                    .companions(oneWay.contains(type.id()) ? List.of(TypeNames.SENT) : List.of())
                    .in(owner.words()));
        }
        Set<String> kept = new HashSet<>();
        requests.forEach(request -> request.published().ifPresent(kept::add));
        Map<TypeId, String> assigned =
                scopes.computeIfAbsent(declared, id -> scope(id, kept)).assign(requests);
        types.forEach(type -> names.put(type.id(), declared, requireNonNull(assigned.get(type.id()))));
    }

    // A published name stays, so the model of this name is written with its package there.
    private Scope scope(TypeId owner, Set<String> kept) {
        Scope scope = new Scope(Casing.UPPER_CAMEL, Case.IGNORED, NOTHING);
        names.path(owner).forEach(scope::take);
        ReservedWords.NESTED_TYPES.names().forEach(scope::take);
        used.stream().filter(name -> !kept.contains(name)).forEach(scope::take);
        return scope;
    }
}
