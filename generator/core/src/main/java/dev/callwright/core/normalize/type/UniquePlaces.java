package dev.callwright.core.normalize.type;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of types in the names lock. A place leaves out positions and media types; of several types at one place, all
 * but the first have their JSON pointer in it as well.
 */
final class UniquePlaces {
    private final Map<TypeId, NameSource> sources = new LinkedHashMap<>();

    UniquePlaces(Collection<TypeDefinition> types) {
        Set<String> taken = new HashSet<>();
        List<TypeDefinition> sorted =
                types.stream().sorted(Comparator.comparing(TypeDefinition::id)).toList();
        for (TypeDefinition type : sorted) {
            NameSource source = type.nameSource();
            boolean isFree = taken.add(source.place());
            sources.put(
                    type.id(),
                    isFree
                            ? source
                            : source.withPlace(source.place() + " " + type.id().pointer()));
        }
    }

    /** The sources of the names by type. */
    Map<TypeId, NameSource> all() {
        return sources;
    }
}
