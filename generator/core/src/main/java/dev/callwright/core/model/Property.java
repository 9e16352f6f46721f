package dev.callwright.core.model;

import java.util.function.UnaryOperator;

/**
 * A property of an object.
 *
 * @param wireName its name in JSON
 * @param value its type, constraints and documentation
 */
public record Property(String wireName, Value value) {
    Property mapType(UnaryOperator<TypeRef> replacement) {
        return new Property(wireName, value.withType(replacement.apply(value.type())));
    }
}
