package dev.callwright.core.model;

/**
 * A step on the way from the document to a schema, of which names are made.
 *
 * @param kind the kind of step
 * @param text the words of the step as the document writes them
 */
public record NamePart(Kind kind, String text) {
    /** The kind of a step. */
    public enum Kind {
        /** A name in the document: of a component, a property or a parameter. */
        NAME,
        /** A part of the name of a resource, which names all its items. */
        RESOURCE,
        /** The body of a response. */
        RESPONSE,
        /** The items of an array. */
        ITEM,
        /** The values of a map. */
        VALUE,
        /** One of several schemas. */
        ALTERNATIVE
    }

    /** A name in the document. */
    public static NamePart name(String text) {
        return new NamePart(Kind.NAME, text);
    }
}
