package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.SchemaNode;
import dev.callwright.core.source.diagnostic.SpecException;
import java.util.List;
import java.util.Optional;

/**
 * What the readers of all schema keywords need.
 *
 * @param document the document
 * @param registry takes the type definitions
 */
record SchemaContext(DocumentContext document, TypeRegistry registry) {
    /** The target of a schema's references. */
    SchemaNode resolve(SchemaNode schema) {
        return document.resolve(schema);
    }

    /** Adds a warning at a schema. */
    void warn(SchemaNode schema, String message) {
        document.warn(schema, message);
    }

    /** The error for schemas that are nested above the depth limit. */
    SpecException tooDeep(SchemaNode schema) {
        return document.abort(schema, Limit.SCHEMA_DEPTH.exceeded() + "; flatten them");
    }

    /** The explicit name in a schema's settings; its name parts are added when all types are known. */
    NameSource nameSource(SchemaNode schema) {
        String explicit = document.declared().ofSchema(schema).text("name");
        return new NameSource(explicit.isBlank() ? Optional.empty() : Optional.of(explicit), List.of());
    }
}
