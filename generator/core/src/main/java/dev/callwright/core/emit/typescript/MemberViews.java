package dev.callwright.core.emit.typescript;

import dev.callwright.core.emit.typescript.TypeView.MemberView;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Value;

/** Members of interfaces. */
final class MemberViews {
    private static final String INDENT = "  ";

    private final DocComments docs;

    MemberViews(DocComments docs) {
        this.docs = docs;
    }

    /** The member for a property or an input. */
    MemberView of(String key, boolean optional, String type, Value value) {
        String comment = docs.comment(INDENT)
                .words(value.docs())
                .defaultValue(value.defaultValue())
                .deprecated(value.deprecated())
                .text();
        return optional
                ? new MemberView(comment, TypeScriptLiterals.key(key) + "?", InheritedMembers.admitted(key, type))
                : new MemberView(comment, TypeScriptLiterals.key(key), type);
    }
}
