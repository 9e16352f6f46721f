package dev.callwright.core.naming;

import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.naming.typescript.OperationIds;
import java.util.Optional;

/**
 * The user's settings for names.
 *
 * @param javaPackage the package of the generated Java; if empty, derived from the API's name
 * @param typescriptPackage the npm package; if empty, derived from the API's name
 * @param int64 the type of 64-bit integers in TypeScript
 * @param operationIds where the methods named by operation ids are in TypeScript
 */
public record NamingOptions(
        Optional<String> javaPackage, Optional<String> typescriptPackage, Int64Type int64, OperationIds operationIds) {
    /** Settings with the default of the rest. */
    public NamingOptions(Optional<String> javaPackage, Optional<String> typescriptPackage) {
        this(javaPackage, typescriptPackage, Int64Type.NUMBER, OperationIds.OPERATIONS);
    }

    /** No settings: all names are derived from the API's name. */
    public static NamingOptions defaults() {
        return new NamingOptions(Optional.empty(), Optional.empty());
    }
}
