package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.Subject;
import dev.callwright.core.emit.typescript.PublicDeclarations.Form;
import dev.callwright.core.model.TypeDefinition.Usage;
import java.util.function.Function;

/**
 * A type that the package exports.
 *
 * @param name its name with those of the namespaces that it stands in
 * @param form what it is
 * @param type the members of an interface, or the right side of an alias
 * @param usage whether callers write it, read it, or both
 * @param subject what it is in the document
 * @param subjectOf what a member of it is in the document
 */
record TsDeclaration(
        String name, Form form, TsType type, Usage usage, Subject subject, Function<String, Subject> subjectOf) {

    /** Whether callers read values of it. */
    boolean isRead() {
        return usage != Usage.INPUT;
    }

    /** Whether callers write values of it. */
    boolean isWritten() {
        return usage.isSent();
    }

    /** The declaration as users read it, without the members of an interface. */
    String signature() {
        return switch (form) {
            case INTERFACE -> "interface " + name;
            case ALIAS -> "type " + name + " = " + type.code();
            case EVENTS -> "type " + name;
        };
    }

    /** The name of what it stands in; an empty string: it stands alone. */
    String outer() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
