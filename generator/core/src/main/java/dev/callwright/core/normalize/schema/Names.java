package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.TypeDefinition.Declaration;
import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.normalize.document.DeclaredSettings;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.List;
import java.util.Optional;

/** Declarations of types by their schemas; the parts of a name are added when every place of the type is known. */
final class Names {
    private Names() {}

    static Declaration declaration(SchemaNode schema, DeclaredSettings declared) {
        String explicit = declared.ofSchema(schema).text("name");
        NameSource source = new NameSource(explicit.isBlank() ? Optional.empty() : Optional.of(explicit), List.of());
        return new Declaration(
                new TypeId(schema.pointer()), source, Usage.BOTH, new Docs("", schema.text("description")));
    }
}
