package dev.callwright.core;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.PlannedNames;
import dev.callwright.core.request.RequestException;
import dev.callwright.core.request.Selection;
import dev.callwright.core.source.diagnostic.Diagnostic;
import java.util.List;

/**
 * A normalized API with its names.
 *
 * @param model the operations and types
 * @param names the names and the names lock
 * @param warnings the warnings
 * @param selection the selection of its operations, which knows the ids that several operations share
 */
public record LoadedApi(ApiModel model, PlannedNames names, List<Diagnostic> warnings, Selection selection) {
    public LoadedApi {
        warnings = List.copyOf(warnings);
    }

    /**
     * The operation with an id, in any letter case.
     *
     * @throws RequestException if there is none; the message suggests the nearest id
     */
    public Operation operation(String id) {
        return model.operation(id)
                .orElseThrow(() -> new RequestException(selection.unknown(
                        id, model.operations().stream().map(Operation::id).toList())));
    }
}
