package dev.callwright.core.naming;

import dev.callwright.core.naming.typescript.Int64Type;
import java.util.Optional;

/**
 * The user's settings for names.
 *
 * @param javaPackage the package of the generated Java; if empty, derived from the API's name
 * @param typescriptPackage the npm package; if empty, derived from the API's name
 * @param int64 the type of 64-bit integers in TypeScript
 */
public record NamingOptions(Optional<String> javaPackage, Optional<String> typescriptPackage, Int64Type int64) {
    /** Settings with the default of the rest. */
    public NamingOptions(Optional<String> javaPackage, Optional<String> typescriptPackage) {
        this(javaPackage, typescriptPackage, Int64Type.NUMBER);
    }

    /** No settings: all names are derived from the API's name. */
    public static NamingOptions defaults() {
        return new NamingOptions(Optional.empty(), Optional.empty());
    }
}
