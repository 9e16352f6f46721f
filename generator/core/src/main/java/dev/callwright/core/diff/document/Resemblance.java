package dev.callwright.core.diff.document;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a type of the new version that stands where another one stood is that one under another name. An author who renames
 * a component leaves most of its members; an inline schema has no name, so one common member tells that it is the same.
 */
final class Resemblance {
    private Resemblance() {}

    static boolean of(TypeDefinition before, TypeDefinition after) {
        if (before instanceof UnionType && after instanceof UnionType) {
            return true;
        }
        boolean isSameKind = (before instanceof ObjectType && after instanceof ObjectType)
                || (before instanceof EnumType && after instanceof EnumType);
        if (!isSameKind) {
            return false;
        }
        Set<String> common = members(before);
        int larger = Math.max(common.size(), members(after).size());
        common.retainAll(members(after));
        boolean areNamed = before.nameSource().standing() == Standing.ALONE
                && after.nameSource().standing() == Standing.ALONE;
        return larger == 0 || (areNamed ? common.size() * 2 >= larger : !common.isEmpty());
    }

    private static Set<String> members(TypeDefinition type) {
        if (type instanceof ObjectType object) {
            return object.properties().stream().map(Property::wireName).collect(Collectors.toCollection(HashSet::new));
        }
        return type instanceof EnumType values
                ? values.values().stream().map(EnumValue::wireValue).collect(Collectors.toCollection(HashSet::new))
                : new HashSet<>();
    }
}
