package dev.callwright.core.naming.lock;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.naming.word.StableHash;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON pointers of the schemas that define a type, in full and as hashes. The lock stores only the canonical pointer
 * in full: a large API has thousands of long ones.
 *
 * @param pointers the pointers, the canonical one first
 * @param hashes their hashes, in the same order
 */
public record TypePointers(List<String> pointers, List<String> hashes) {

    public static TypePointers of(TypeDefinition type) {
        List<String> pointers = type.places();
        List<String> hashes = new ArrayList<>(pointers.size());
        for (String pointer : pointers) {
            hashes.add("#" + StableHash.hex(pointer, 16));
        }
        return new TypePointers(pointers, hashes);
    }

    int count() {
        return pointers.size();
    }

    String pointer(int index) {
        return pointers.get(index);
    }

    String hash(int index) {
        return hashes.get(index);
    }
}
