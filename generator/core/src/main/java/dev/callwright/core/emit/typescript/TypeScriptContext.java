package dev.callwright.core.emit.typescript;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Replaced;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.text.Descriptions;
import java.util.Map;

/**
 * The context that the emitted files of one API share.
 *
 * @param model the API
 * @param names its names
 * @param types its types by id
 * @param docs makes its comments
 * @param expansion the operations with expansion paths
 * @param int64 the places of 64-bit integers of the type bigint
 * @param references refers to types from namespaces
 * @param replacements says what replaces deprecated operations
 */
record TypeScriptContext(
        ApiModel model,
        TypeScriptNames names,
        Map<TypeId, TypeDefinition> types,
        DocComments docs,
        Expansion expansion,
        Int64Shapes int64,
        TypeReferences references,
        ReplacementTags replacements) {
    static TypeScriptContext of(ApiModel model, TypeScriptNames names) {
        return of(model, names, new Descriptions(model.settings().docsUrl()));
    }

    static TypeScriptContext of(ApiModel model, TypeScriptNames names, Descriptions descriptions) {
        Map<TypeId, TypeDefinition> types = model.typesById();
        return new TypeScriptContext(
                model,
                names,
                types,
                new DocComments(descriptions),
                Expansion.of(model),
                new Int64Shapes(model, names),
                TypeReferences.of(model, names),
                new ReplacementTags(new Replaced(model), names));
    }
}
