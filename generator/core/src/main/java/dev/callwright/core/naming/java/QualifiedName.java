package dev.callwright.core.naming.java;

/**
 * The qualified name of a top-level Java type.
 *
 * @param packageName the package
 * @param simpleName the simple name
 */
public record QualifiedName(String packageName, String simpleName) {
    /** The name of a type beside this one. */
    QualifiedName suffixed(String suffix) {
        return new QualifiedName(packageName, simpleName + suffix);
    }
}
