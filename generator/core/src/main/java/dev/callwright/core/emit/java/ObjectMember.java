package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.plan.JavaMember;

/**
 * A member of a generated object: a property of a type, or an input of an operation.
 *
 * @param index its index in the object
 * @param wireName its name on the wire
 * @param names its names in Java
 * @param value its type, constraints and documentation
 * @param declaration how it is added to the runtime's members: {@code .required("id", Codecs.STRING)}
 * @param settable whether a builder sets it
 */
record ObjectMember(
        int index, String wireName, JavaMember names, Value value, CodeBlock declaration, boolean settable) {}
