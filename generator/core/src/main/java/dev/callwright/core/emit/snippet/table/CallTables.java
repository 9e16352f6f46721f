package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.naming.PlannedNames;
import java.util.List;

/** Compiles the call tables of an API. */
public final class CallTables {
    private final PlannedNames names;
    private final TypeTable types;
    private final CallChains chains;
    private final JavaCalls java;
    private final TypeScriptCalls typeScript;
    private final CurlCalls curl;

    /** The tables of one API. */
    public CallTables(ApiModel model, PlannedNames names) {
        this.names = names;
        this.types = new TypeTable(model, names.java());
        this.chains = new CallChains(model, names.java(), names.typeScript());
        this.java = new JavaCalls(model, names.java(), names.snippets(), chains);
        this.typeScript = new TypeScriptCalls(model, names.typeScript(), names.snippets(), chains);
        this.curl = new CurlCalls(model, names.java().apiKeyVariable());
    }

    /** The chains of calls to all operations. */
    public CallChains chains() {
        return chains;
    }

    /** The table of an operation. */
    public CallTable of(Operation operation) {
        List<InputRow> inputs = operation.inputs().stream()
                .map(input -> input(operation, input))
                .toList();
        return new CallTable(
                operation, inputs, types, java.of(operation), typeScript.of(operation), curl.of(operation));
    }

    private InputRow input(Operation operation, Input input) {
        return new InputRow(
                input,
                types.member(input.wireName(), names.java().input(operation, input), input.value()),
                names.typeScript().input(operation, input),
                operation.isCounter(input));
    }
}
