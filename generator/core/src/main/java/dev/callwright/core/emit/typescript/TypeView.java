package dev.callwright.core.emit.typescript;

import java.util.List;
import java.util.Optional;

/**
 * A part of the declarations of types: an interface, an alias, or the start or the end of a namespace.
 *
 * @param lead its comment with line ends, or an empty string, and its place
 * @param name its name
 * @param body the members of an interface
 * @param alias the right side of an alias
 * @param opening the start of a namespace
 * @param closing the end of a namespace
 */
record TypeView(
        Lead lead,
        String name,
        Optional<Body> body,
        Optional<Alias> alias,
        Optional<Opening> opening,
        Optional<Closing> closing) {

    /**
     * What is before a declaration.
     *
     * @param isSpaced whether a blank line separates it from what is before it
     * @param doc its comment with line ends, or an empty string
     * @param indent the white space before it
     */
    record Lead(boolean isSpaced, String doc, String indent) {}

    /** An interface's members. */
    record Body(List<MemberView> members) {
        Body {
            members = List.copyOf(members);
        }
    }

    /** The right side of an alias, with the white space before it. */
    record Alias(String expression) {}

    /**
     * The start of a namespace.
     *
     * @param keyword the keyword that makes it a namespace of types, which has no JavaScript
     */
    record Opening(String keyword) {}

    /** The end of a namespace. */
    record Closing() {}

    /**
     * A member of an interface.
     *
     * @param comment its comment with line ends, or an empty string
     * @param key its name, quoted if necessary, with a question mark if it is optional
     * @param type its type
     */
    record MemberView(String comment, String key, String type) {}

    private static TypeView of(String doc, String name) {
        return new TypeView(
                new Lead(true, doc, ""), name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TypeView ofInterface(String doc, String name, List<MemberView> members) {
        return of(doc, name).with(Optional.of(new Body(members)), Optional.empty());
    }

    static TypeView ofAlias(String doc, String name, String expression) {
        return of(doc, name).with(Optional.empty(), Optional.of(new Alias(expression)));
    }

    private TypeView with(Optional<Body> members, Optional<Alias> expression) {
        return new TypeView(lead, name, members, expression, opening, closing);
    }

    /** The start of the namespace of a type that is declared in a module or namespace. */
    static TypeView opening(String name, Namespace around) {
        TypeView view = of("", name).in(around);
        // What is in an ambient namespace is ambient anyway.
        Opening opening = new Opening(around.path().isEmpty() ? "declare " : "");
        return new TypeView(
                view.lead, name, Optional.empty(), Optional.empty(), Optional.of(opening), Optional.empty());
    }

    /** The end of that namespace. */
    static TypeView closing(Namespace around) {
        TypeView view = of("", "").in(around).unspaced();
        return new TypeView(
                view.lead, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new Closing()));
    }

    /** This declaration in a namespace; its comments are indented already. */
    TypeView in(Namespace namespace) {
        String indent = namespace.indent();
        Optional<Alias> indented =
                alias.map(right -> new Alias(right.expression().replace("\n", "\n" + indent)));
        return new TypeView(new Lead(lead.isSpaced, lead.doc, indent), name, body, indented, opening, closing);
    }

    /** This declaration without a blank line before it. */
    TypeView unspaced() {
        return new TypeView(new Lead(false, lead.doc, lead.indent), name, body, alias, opening, closing);
    }

    /** Its comment. */
    String doc() {
        return lead.doc;
    }
}
