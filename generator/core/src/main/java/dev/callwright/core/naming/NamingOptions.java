package dev.callwright.core.naming;

import java.util.Optional;

/**
 * What the user decides about names.
 *
 * @param javaPackage the package of the generated Java; empty: derived from the API's name
 * @param typescriptPackage the npm package; empty: derived from the API's name
 */
public record NamingOptions(Optional<String> javaPackage, Optional<String> typescriptPackage) {

    /** Everything derived from the API's name. */
    public static NamingOptions defaults() {
        return new NamingOptions(Optional.empty(), Optional.empty());
    }
}
