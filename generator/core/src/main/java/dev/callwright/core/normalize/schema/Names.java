package dev.callwright.core.normalize.schema;

import dev.callwright.core.model.TypeDefinition.NameSource;
import dev.callwright.core.normalize.document.DeclaredSettings;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.List;
import java.util.Optional;

/** What a schema itself says about its name; the parts follow when every place is known. */
final class Names {
    private Names() {}

    static NameSource of(SchemaNode schema, DeclaredSettings declared) {
        String explicit = declared.ofSchema(schema).text("name");
        return new NameSource(explicit.isBlank() ? Optional.empty() : Optional.of(explicit), List.of());
    }
}
