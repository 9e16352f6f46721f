package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.plan.JavaMember;

/**
 * A member of a generated object: a property of a type, or an input of an operation.
 *
 * @param index its index in the object
 * @param names its names in Java
 * @param value its type, constraints and documentation
 * @param declaration how it is added to the runtime's members: {@code .required("id", Codecs.STRING)}
 * @param setting whether and how a builder sets it
 * @param docs its Javadoc
 */
record ObjectMember(int index, JavaMember names, Value value, CodeBlock declaration, Setting setting, MemberDocs docs) {

    /** Whether a builder sets a member. */
    enum Setting {
        /** Its constant is filled in. */
        NONE,
        OPTIONAL,
        /** No object is built without it. */
        REQUIRED
    }

    /**
     * The Javadoc of a member.
     *
     * @param accessor of the accessor
     * @param setter of the setter
     * @param brief of further setters: the first paragraph
     */
    record MemberDocs(String accessor, String setter, String brief) {}
}
