package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Value;

/** Members of interfaces. */
final class MemberViews {
    private final DocComments docs;
    private final String indent;

    /** The members of interfaces that are declared in a namespace. */
    MemberViews(DocComments docs, Namespace namespace) {
        this.docs = docs;
        this.indent = namespace.indent() + "  ";
    }

    /** The member for a property or an input. */
    MemberView of(String key, boolean optional, String type, Value value) {
        String comment = docs.comment(indent)
                .words(value.docs())
                .defaultValue(value.defaultValue())
                .deprecated(value.deprecated())
                .text();
        return optional
                ? new MemberView(comment, TypeScriptLiterals.key(key) + "?", InheritedMembers.admitted(key, type))
                : new MemberView(comment, TypeScriptLiterals.key(key), type);
    }
}
