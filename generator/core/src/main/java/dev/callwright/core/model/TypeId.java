package dev.callwright.core.model;

/**
 * Identifies a type by the place in the document that defines it.
 *
 * @param pointer the JSON pointer of that place, such as {@code /components/schemas/customer}; when equal inline
 *     schemas share a type, the canonical one of their places
 */
public record TypeId(String pointer) implements Comparable<TypeId> {
    @Override
    public int compareTo(TypeId other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
