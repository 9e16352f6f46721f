package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.snippet.layout.CodeLayout;
import dev.callwright.core.emit.snippet.table.CallTable;
import dev.callwright.core.emit.snippet.table.InputRow;
import dev.callwright.core.emit.snippet.table.JavaCall;
import dev.callwright.core.model.Input;
import dev.callwright.core.naming.java.QualifiedName;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SnippetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java snippets: a complete class with a main method. */
final class JavaSnippet implements SnippetWriter {
    private static final String INDENT = "        ";
    private static final int COLUMN = INDENT.length();

    /** The view of the template. */
    record View(
            List<String> imports,
            String className,
            String clientType,
            String client,
            String newClient,
            String statement,
            Optional<ResultView> stream,
            Optional<ResultView> result) {
        View {
            imports = List.copyOf(imports);
        }
    }

    /** The use of the result. */
    record ResultView(String type, String variable, String use) {}

    @Override
    public Record view(CallTable table, SnippetPlan plan) {
        JavaCall call = table.java();
        String className = call.className() + plan.variant().suffix();
        JavaImports imports = new JavaImports(className);
        String clientType = imports.name(call.client());
        Optional<ResultView> result = call.result()
                .map(each -> new ResultView(imports.code(each.type()), each.variable(), imports.code(each.use())));
        String start =
                result.map(each -> each.type() + " " + each.variable() + " = ").orElse("");
        String end = call.isUnwrapped() ? ".orElseThrow()" : "";
        Arguments arguments = new Arguments(table, plan, imports);
        String statement = call.isStream()
                ? statement("try (" + start, arguments, end + ") {")
                : statement(start, arguments, end + ";");
        String newClient = newClient(call, clientType, imports);
        return new View(
                imports.all(),
                className,
                clientType,
                call.variable(),
                afterEquals(clientType + " " + call.variable(), newClient),
                statement,
                result.filter(unused -> call.isStream()),
                result.filter(unused -> !call.isStream()));
    }

    // On the line of the variable if it fits there.
    private static String afterEquals(String variable, String expression) {
        String line = INDENT + variable + " = " + expression + ";";
        return CodeLayout.fits(line, 0) ? " " + expression : "\n" + INDENT + CodeLayout.INDENT + expression;
    }

    private static String statement(String start, Arguments arguments, String end) {
        String statement = start + arguments.call(CodeLayout::chained) + end;
        if (CodeLayout.fits(statement, COLUMN)) {
            return CodeLayout.page(statement, INDENT);
        }
        String broken = start + arguments.call(CodeLayout::chainedLines) + end;
        if (!CodeLayout.fits(broken, COLUMN) && !start.isEmpty()) {
            broken = start.stripTrailing() + "\n" + CodeLayout.INDENT
                    + CodeLayout.indented(broken.substring(start.length()), CodeLayout.INDENT);
        }
        return CodeLayout.page(broken, INDENT);
    }

    private static String newClient(JavaCall call, String clientType, JavaImports imports) {
        if (call.credentials().isEmpty()) {
            return clientType + ".fromEnv()";
        }
        List<String> calls =
                call.credentials().get().stream().map(imports::code).toList();
        return CodeLayout.indented(
                CodeLayout.chained(clientType + ".builder()", calls, ".build()", CodeLayout.INDENT), CodeLayout.INDENT);
    }

    /** A layout of calls. */
    private interface CallFormat {
        String of(String head, List<String> calls, String tail, String indent);
    }

    /** The call with its arguments. */
    private record Arguments(CallTable table, SnippetPlan plan, JavaImports imports) {
        String call(CallFormat chain) {
            JavaCall call = table.java();
            JavaValues values =
                    new JavaValues(table.types(), call.corePackage(), imports, new LambdaVariables(call.taken()));
            List<String> arguments = new ArrayList<>();
            if (call.pathValues().isEmpty()) {
                plan.pathArguments().forEach(argument -> arguments.add(values.direct(argument.value())));
            } else {
                arguments.add(pathValues(values, call.pathValues().get()));
            }
            List<String> calls = calls(values);
            if (calls.size() > JavaValues.MOST_CALLS) {
                arguments.add("params -> {\n" + statements(calls) + "}");
            } else if (!calls.isEmpty()) {
                arguments.add(chain.of("params -> params", calls, "", CodeLayout.INDENT));
            }
            return call.variable() + call.method() + "(" + String.join(", ", arguments) + ")";
        }

        private List<String> calls(JavaValues values) {
            Map<Input, SampleValue> given = plan.values();
            List<String> calls = new ArrayList<>();
            for (InputRow row : table.inputs()) {
                SampleValue value = given.get(row.input());
                if (value != null && row.input().location() != Input.Location.PATH) {
                    calls.addAll(values.setting(row.member(), value));
                }
            }
            return calls;
        }

        private String pathValues(JavaValues values, QualifiedName pathValues) {
            List<String> each = plan.pathArguments().stream()
                    .map(argument -> argument.value().accept(values))
                    .toList();
            return CodeLayout.bracketed(imports.name(pathValues) + ".of(", each, ")", CodeLayout.INDENT);
        }

        private static String statements(List<String> calls) {
            StringBuilder code = new StringBuilder();
            calls.forEach(call -> code.append(CodeLayout.INDENT)
                    .append("params")
                    .append(CodeLayout.indented(call, CodeLayout.INDENT))
                    .append(";\n"));
            return code.toString();
        }
    }
}
