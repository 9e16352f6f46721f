package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.Operation;
import java.util.List;

/**
 * What the renderers of snippets know about an operation.
 *
 * @param operation the operation
 * @param inputs its inputs, in the order of the operation
 * @param types the types of the API
 * @param java the parts of Java snippets
 * @param typeScript the parts of TypeScript snippets
 * @param curl the parts of curl commands
 */
public record CallTable(
        Operation operation,
        List<InputRow> inputs,
        TypeTable types,
        JavaCall java,
        TypeScriptCall typeScript,
        CurlCall curl) {
    public CallTable {
        inputs = List.copyOf(inputs);
    }
}
