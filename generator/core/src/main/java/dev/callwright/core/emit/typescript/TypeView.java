package dev.callwright.core.emit.typescript;

import java.util.List;
import java.util.Optional;

/**
 * A declared type: either an interface or an alias.
 *
 * @param doc its comment with line ends, or an empty string
 * @param name its name
 * @param body the members of an interface; empty for an alias
 * @param alias the right side of an alias; empty for an interface
 */
record TypeView(String doc, String name, Optional<Body> body, Optional<Alias> alias) {
    /** An interface's members. */
    record Body(List<MemberView> members) {
        Body {
            members = List.copyOf(members);
        }
    }

    /** The right side of an alias, with the white space before it. */
    record Alias(String expression) {}

    /**
     * A member of an interface.
     *
     * @param comment its comment with line ends, or an empty string
     * @param key its name, quoted if necessary, with a question mark if it is optional
     * @param type its type
     */
    record MemberView(String comment, String key, String type) {}

    static TypeView ofInterface(String doc, String name, List<MemberView> members) {
        return new TypeView(doc, name, Optional.of(new Body(members)), Optional.empty());
    }

    static TypeView ofAlias(String doc, String name, String expression) {
        return new TypeView(doc, name, Optional.empty(), Optional.of(new Alias(expression)));
    }
}
