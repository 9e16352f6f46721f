package dev.callwright.core.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where types stand that are declared elsewhere: component schemas, and unions that serve several places.
 *
 * @param byPlace the types by the place of the reference, as the names lock writes it
 */
public record SchemaUses(SortedMap<String, TypeId> byPlace) {
    /** No uses are known. */
    public static final SchemaUses NONE = new SchemaUses(new TreeMap<>());

    /** The uses by place. */
    public static SchemaUses of(Map<String, TypeId> byPlace) {
        return new SchemaUses(new TreeMap<>(byPlace));
    }
}
