package dev.callwright.core.emit.java.surface;

import dev.callwright.core.naming.java.QualifiedName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What code that uses a Java SDK can name.
 *
 * @param types the public types by name, in the order of their declarations; the runtime's are not among them
 */
public record JavaSurface(Map<QualifiedName, SurfaceType> types) {
    public JavaSurface {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** The surface of these types. */
    public static JavaSurface of(Collection<SurfaceType> types) {
        Map<QualifiedName, SurfaceType> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        return new JavaSurface(byName);
    }

    /** The surface with other names of its types. */
    public JavaSurface renamed(UnaryOperator<QualifiedName> names) {
        return of(types.values().stream().map(type -> type.renamed(names)).toList());
    }
}
