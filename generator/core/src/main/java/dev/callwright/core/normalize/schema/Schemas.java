package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.DocumentNode;

/** Normalizes schemas. The normalizers of single keywords use it for subschemas. */
interface Schemas {
    /** The normalized schema of a node. */
    NormalizedSchema normalize(DocumentNode schema);

    /** The schema normalized as if it had only this shape. */
    NormalizedSchema ofShape(PlainShape shape, DocumentNode schema);

    /** A property, parameter or body with this schema, including documentation and examples. */
    Value value(DocumentNode schema, boolean required);

    /** The type of list items or map values, for which a constant is an enum of one value. */
    TypeRef elementType(DocumentNode schema);
}
