package dev.callwright.core;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Selection;
import dev.callwright.core.source.diagnostic.Diagnostic;
import java.util.List;

/**
 * An API that is ready to be emitted.
 *
 * @param model its operations and types
 * @param names its names, and the lock that keeps them
 * @param digest the SHA-256 of the document with its overlays
 * @param warnings what was read another way than written
 */
public record LoadedApi(ApiModel model, PlannedNames names, String digest, List<Diagnostic> warnings) {
    public LoadedApi {
        warnings = List.copyOf(warnings);
    }

    /**
     * The operation with this id in any letter case.
     *
     * @throws RequestException if there is none; names the nearest
     */
    public Operation operation(String id) {
        return model.operation(id)
                .orElseThrow(() -> new RequestException(Selection.unknownOperation(
                        id, model.operations().stream().map(Operation::id).toList())));
    }
}
