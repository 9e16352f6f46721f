package dev.callwright.core.normalize.schema;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentContext;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.SpecException;
import java.util.List;
import java.util.Optional;

/**
 * The context of the normalizers of schema keywords.
 *
 * @param document the document
 * @param registry takes the type definitions
 * @param inheritance the component schemas that inherit from each other
 */
record SchemaContext(DocumentContext document, TypeRegistry registry, Inheritance inheritance) {
    /** The target of a schema's references. */
    DocumentNode resolve(DocumentNode schema) {
        return document.resolve(schema);
    }

    /** Adds a warning at a schema. */
    void warn(DocumentNode schema, String message) {
        document.warn(schema, message);
    }

    /** Adds a warning of what a type says less than its schema. */
    void lose(DocumentNode schema, TypeLoss loss, String detail) {
        loss.warn(document, schema, detail);
    }

    /** Any value instead of a type, with a warning. */
    TypeRef any(DocumentNode schema, TypeLoss loss) {
        return AnyValue.lost(document, schema, loss);
    }

    /** The error for schemas that are nested above the depth limit. */
    SpecException tooDeep(DocumentNode schema) {
        return document.abort(schema, Limit.SCHEMA_DEPTH.exceeded() + "; flatten them");
    }

    /** The declaration of a schema's type, with its explicit name; name parts are added when all types are known. */
    Declaration declaration(DocumentNode schema) {
        String explicit = document.declared().ofSchema(schema).text("name");
        NameSource source = new NameSource(
                explicit.isBlank() ? Optional.empty() : Optional.of(explicit), List.of(), "", Standing.INSIDE);
        return new Declaration(
                new TypeId(schema.pointer()), source, Usage.BOTH, new Docs("", schema.text("description")));
    }
}
