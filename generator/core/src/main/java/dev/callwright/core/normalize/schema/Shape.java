package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeRef;
import java.util.Optional;

/**
 * What a schema comes down to.
 *
 * @param type its type, without the null and empty-string alternatives
 * @param nullable whether JSON {@code null} is among its values
 * @param clearable whether an empty string is, as the way to clear a field
 * @param constant the only value it has, as JSON text
 */
public record Shape(TypeRef type, boolean nullable, boolean clearable, Optional<String> constant) {
    static final Shape ANY = of(new TypeRef.Any());

    static Shape of(TypeRef type) {
        return new Shape(type, false, false, Optional.empty());
    }

    Shape orNull(boolean alsoNull) {
        return alsoNull && !nullable ? new Shape(type, true, clearable, constant) : this;
    }

    /** The type where nothing beside it can say that null is legal: in a list or a map. */
    TypeRef element() {
        return nullable ? new TypeRef.Nullable(type) : type;
    }
}
