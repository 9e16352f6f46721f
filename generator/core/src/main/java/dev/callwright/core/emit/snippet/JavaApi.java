package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.java.code.Setters;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.java.JavaNames;
import java.util.Map;

/**
 * The API whose Java snippets are written.
 *
 * @param names the names in Java
 * @param types the types by their id
 * @param setters the members that builders have setters for
 */
record JavaApi(JavaNames names, Map<TypeId, TypeDefinition> types, Setters setters) {
    JavaApi(ApiModel model, JavaNames names) {
        this(names, model.typesById(), new Setters(model, names));
    }
}
