package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.normalize.document.SchemaNode;

/** Normalizes schemas. The normalizers of single keywords use it for subschemas. */
interface Schemas {
    /** The normalized schema of a node. */
    NormalizedSchema normalize(SchemaNode schema);

    /** The schema normalized as if it had only the given type. */
    NormalizedSchema normalizeAs(SchemaNode schema, String type);

    /** A property, parameter or body with this schema, including documentation and examples. */
    Value value(SchemaNode schema, boolean required);

    /** The type of list items or map values, for which a constant is an enum of one value. */
    TypeRef elementType(SchemaNode schema);
}
