package dev.callwright.core.naming.java;

/**
 * A top-level Java type's name.
 *
 * @param packageName its package
 * @param simpleName its simple name
 */
public record QualifiedName(String packageName, String simpleName) {}
