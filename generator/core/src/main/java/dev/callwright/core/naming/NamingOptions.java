package dev.callwright.core.naming;

import java.util.Optional;

/**
 * The user's settings for names.
 *
 * @param javaPackage the package of the generated Java; if empty, derived from the API's name
 * @param typescriptPackage the npm package; if empty, derived from the API's name
 */
public record NamingOptions(Optional<String> javaPackage, Optional<String> typescriptPackage) {

    /** No settings: all names are derived from the API's name. */
    public static NamingOptions defaults() {
        return new NamingOptions(Optional.empty(), Optional.empty());
    }
}
