package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeRef;
import java.util.Optional;

/**
 * A normalized schema.
 *
 * @param type the type, without null and empty-string alternatives
 * @param nullable whether JSON {@code null} is a value
 * @param clearable whether the empty string is a value, with which a field is cleared
 * @param constant the only value, as JSON text
 */
public record NormalizedSchema(TypeRef type, boolean nullable, boolean clearable, Optional<String> constant) {
    /** Any value, for a reason that loses nothing. */
    static NormalizedSchema any(AnyValue.Reason reason) {
        return of(AnyValue.because(reason));
    }

    /** A schema that is just a type. */
    static NormalizedSchema of(TypeRef type) {
        return new NormalizedSchema(type, false, false, Optional.empty());
    }

    /** This schema, nullable if {@code alsoNull}. */
    NormalizedSchema orNull(boolean alsoNull) {
        return alsoNull && !nullable ? new NormalizedSchema(type, true, clearable, constant) : this;
    }

    /** The type of list items or map values, where nullability is part of the type. */
    TypeRef element() {
        return nullable ? new TypeRef.Nullable(type) : type;
    }
}
