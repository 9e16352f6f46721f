package dev.callwright.core.sample;

import dev.callwright.core.model.TypeId;
import java.util.HashSet;
import java.util.Set;

/**
 * The position of a value in a sample.
 *
 * @param name the name of the input, property or item
 * @param lines the number of lines that the value may take
 * @param enclosing the types that the value is nested in
 * @param origin the author of the value
 * @param constraint the restrictions of the HTTP message part that carries it
 */
record SampleContext(String name, int lines, Set<TypeId> enclosing, Origin origin, WireConstraint constraint) {

    /** The author of a value. */
    enum Origin {
        /** The document; it must not select files of the reader. */
        DOCUMENT,
        /** The document, as an example of the operation: it is shown as it is, with missing required members added. */
        EXAMPLE,
        /** The person who requests the snippet. */
        USER
    }

    SampleContext withName(String replacement) {
        return new SampleContext(replacement, lines, enclosing, origin, constraint);
    }

    SampleContext withLines(int replacement) {
        return new SampleContext(name, replacement, enclosing, origin, constraint);
    }

    /** The context of a value nested in a type. */
    SampleContext inside(TypeId type) {
        Set<TypeId> types = new HashSet<>(enclosing);
        types.add(type);
        return new SampleContext(name, lines, types, origin, constraint);
    }

    SampleContext withOrigin(Origin replacement) {
        return new SampleContext(name, lines, enclosing, replacement, constraint);
    }

    SampleContext withConstraint(WireConstraint replacement) {
        return new SampleContext(name, lines, enclosing, origin, replacement);
    }
}
