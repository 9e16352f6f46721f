package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.Value;
import dev.callwright.core.naming.plan.JavaMember;

/**
 * A member of an object or an input of an operation.
 *
 * @param name its name on the wire
 * @param java its names in Java
 * @param value its type and constraints
 * @param isFixed whether builders of Java fill it in, so that they have no setter
 */
public record MemberRow(String name, JavaMember java, Value value, boolean isFixed) {}
