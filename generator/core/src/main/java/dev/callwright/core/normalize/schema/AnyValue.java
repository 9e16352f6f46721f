package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;

/**
 * The type of any JSON value, which only this class makes: either the document says no more, or a warning says what was lost
 * and where.
 */
public final class AnyValue {
    private AnyValue() {}

    /** Why no warning is needed. */
    public enum Reason {
        /** The document says nothing about the type: no schema, {@code {}}, {@code true} or only texts and constraints. */
        UNTYPED,
        /** An alternative of a union is any value, as its own schema says. */
        ANY_ALTERNATIVE,
        /** Null is the only value. */
        ONLY_NULL,
        /** A warning at another place says what was lost. */
        WARNED_ELSEWHERE
    }

    /** Any value, for a reason that loses nothing. */
    @SuppressWarnings("UnusedVariable") // each use states its reason, which a test lists
    public static TypeRef because(Reason reason) {
        return new TypeRef.Any();
    }

    /** Any value instead of a type, with a warning at the schema. */
    static TypeRef lost(DocumentContext document, DocumentNode schema, TypeLoss loss) {
        loss.warn(document, schema, "");
        return new TypeRef.Any();
    }
}
