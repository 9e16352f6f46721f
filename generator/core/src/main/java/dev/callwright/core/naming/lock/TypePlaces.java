package dev.callwright.core.naming.lock;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.naming.word.StableHash;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a type as the lock knows them: in full, and in short for all but the canonical one, since an API can
 * have thousands and pointers are long.
 *
 * @param pointers the places, the canonical one first
 * @param shortForms the same as hashes
 */
public record TypePlaces(List<String> pointers, List<String> shortForms) {

    public static TypePlaces of(TypeDefinition type) {
        List<String> pointers = type.places();
        List<String> shortForms = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            shortForms.add("#" + StableHash.hex(pointer, 16));
        }
        return new TypePlaces(pointers, shortForms);
    }

    int count() {
        return pointers.size();
    }

    String pointer(int index) {
        return pointers.get(index);
    }

    String shortForm(int index) {
        return shortForms.get(index);
    }
}
