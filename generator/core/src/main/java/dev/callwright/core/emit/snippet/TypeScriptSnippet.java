package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.layout.CodeLayout;
import dev.callwright.core.emit.snippet.layout.TypeScriptLayout;
import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.emit.snippet.table.InputRow;
import dev.callwright.core.emit.snippet.table.TypeScriptCall;
import dev.callwright.core.emit.snippet.table.TypeScriptCall.TypeScriptResult;
import dev.callwright.core.emit.snippet.table.TypeScriptCall.TypeScriptStream;
import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SnippetPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** TypeScript snippets: a module that awaits the call. */
final class TypeScriptSnippet implements SnippetWriter {
    /** The view of the template. */
    record View(
            boolean ready,
            String packageName,
            String client,
            String createClient,
            String options,
            String statement,
            Optional<TypeScriptStream> stream,
            Optional<TypeScriptResult> result) {}

    @Override
    public Record view(CallTable table, SnippetPlan plan) {
        TypeScriptCall call = table.typeScript();
        String start = call.stream()
                        .map(TypeScriptStream::variable)
                        .or(() -> call.result().map(TypeScriptResult::variable))
                        .map(variable -> "const " + variable + " = ")
                        .orElse("")
                + "await " + call.client() + "." + call.method();
        String statement = start + arguments(table, plan, TypeScriptLayout::object);
        if (!CodeLayout.fits(statement, 0)) {
            statement = start + arguments(table, plan, TypeScriptLayout::objectLines);
        }
        return new View(
                call.options().isEmpty(),
                TypeScriptLiterals.string(call.packageName()),
                call.client(),
                call.createClient(),
                call.options().orElse(""),
                statement,
                call.stream(),
                call.result());
    }

    private static String arguments(CallTable table, SnippetPlan plan, Function<Map<String, String>, String> object) {
        List<String> arguments = new ArrayList<>();
        Map<String, String> params = new LinkedHashMap<>();
        Map<Input, SampleValue> given = plan.values();
        for (InputRow row : table.inputs()) {
            SampleValue value = given.get(row.input());
            if (value != null) {
                String code = values(table, row).of(value);
                if (row.input().location() == Input.Location.PATH
                        && !table.typeScript().isById()) {
                    arguments.add(code);
                } else {
                    params.put(row.key(), code);
                }
            }
        }
        if (!params.isEmpty()) {
            arguments.add(object.apply(params));
        }
        return "(" + String.join(", ", arguments) + ");";
    }

    // The numbers of pages are of the type number.
    private static TypeScriptValues values(CallTable table, InputRow row) {
        return new TypeScriptValues(
                row.isCounter() ? Int64Type.NUMBER : table.typeScript().int64());
    }
}
