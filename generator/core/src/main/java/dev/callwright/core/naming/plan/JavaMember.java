package dev.callwright.core.naming.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The Java names of one member, unique in its class.
 *
 * @param accessor the getter and, with an argument, the builder's setter
 * @param adder the builder's method that adds one item to a list; empty: it is not a list
 * @param putter the builder's method that puts one entry into a map
 * @param clearer the builder's method that sends null or an empty string instead of a value
 */
public record JavaMember(String accessor, String adder, String putter, String clearer) {
    /** All names. */
    List<String> names() {
        return Stream.of(accessor, adder, putter, clearer)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
