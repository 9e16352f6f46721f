package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.emit.java.code.PathArguments;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.SnippetNames;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Java snippets: a complete class with a main method. */
final class JavaSnippet implements SnippetWriter {
    private static final String INDENT = "        ";
    private static final int COLUMN = INDENT.length();
    private static final String PLACEHOLDER = "\"your-api-key\"";

    private final ApiModel model;
    private final JavaNames names;
    private final SnippetNames snippetNames;
    private final JavaApi api;

    JavaSnippet(ApiModel model, JavaNames names, SnippetNames snippetNames) {
        this.model = model;
        this.names = names;
        this.snippetNames = snippetNames;
        this.api = new JavaApi(model, names);
    }

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
    public Record view(SnippetPlan plan) {
        Operation operation = plan.operation();
        String className = snippetNames.javaClass(operation, plan.variant().key());
        JavaImports imports = new JavaImports(className);
        String client = snippetNames.javaClient();
        String clientType = imports.name(names.client());
        StringBuilder receiver = new StringBuilder(client);
        for (Resource resource : ResourcePath.to(operation, model)) {
            receiver.append('.').append(names.resourceAccessor(resource)).append("()");
        }
        receiver.append('.').append(names.method(operation));
        Optional<ResultView> result = result(operation, imports);
        String start =
                result.map(each -> each.type() + " " + each.variable() + " = ").orElse("");
        boolean streams = operation.result().kind().isStream();
        String end = isOptional(operation) && isUsed(operation) ? ".orElseThrow()" : "";
        String statement = streams
                ? statement("try (" + start, receiver.toString(), plan, imports, end + ") {")
                : statement(start, receiver.toString(), plan, imports, end + ";");
        String newClient = newClient(operation, clientType, imports);
        return new View(
                imports.all(),
                className,
                clientType,
                client,
                afterEquals(clientType + " " + client, newClient),
                statement,
                result.filter(unused -> streams),
                result.filter(unused -> !streams));
    }

    // On the line of the variable if it fits there.
    private static String afterEquals(String variable, String expression) {
        String line = INDENT + variable + " = " + expression + ";";
        return CodeLayout.fits(line, 0) ? " " + expression : "\n" + INDENT + JavaValues.INDENT + expression;
    }

    private String statement(String start, String method, SnippetPlan plan, JavaImports imports, String end) {
        String statement = start + method + "(" + arguments(plan, imports, CodeLayout::chained) + ")" + end;
        if (CodeLayout.fits(statement, COLUMN)) {
            return CodeLayout.page(statement, INDENT);
        }
        String broken = start + method + "(" + arguments(plan, imports, CodeLayout::chainedLines) + ")" + end;
        if (!CodeLayout.fits(broken, COLUMN) && !start.isEmpty()) {
            broken = start.stripTrailing() + "\n" + JavaValues.INDENT
                    + CodeLayout.indented(broken.substring(start.length()), JavaValues.INDENT);
        }
        return CodeLayout.page(broken, INDENT);
    }

    /** A layout of calls. */
    private interface CallFormat {
        String of(String head, List<String> calls, String tail, String indent);
    }

    private String arguments(SnippetPlan plan, JavaImports imports, CallFormat chain) {
        JavaValues values = new JavaValues(api, imports, new LambdaVariables(variables(plan.operation(), imports)));
        List<String> arguments = new ArrayList<>();
        if (PathArguments.areSeparate(plan.operation())) {
            plan.pathArguments().forEach(argument -> arguments.add(values.direct(argument.value())));
        } else {
            arguments.add(pathValues(plan, values, imports));
        }
        List<String> calls = new ArrayList<>();
        for (Argument argument : plan.params()) {
            calls.addAll(values.setting(
                    names.input(plan.operation(), argument.input()),
                    argument.input().value(),
                    argument.value()));
        }
        if (calls.size() > JavaValues.MOST_CALLS) {
            arguments.add("params -> {\n" + statements(calls) + "}");
        } else if (!calls.isEmpty()) {
            arguments.add(chain.of("params -> params", calls, "", JavaValues.INDENT));
        }
        return String.join(", ", arguments);
    }

    // The first part of a package as well: a variable of that name would be in the way of qualified names.
    private List<String> variables(Operation operation, JavaImports imports) {
        List<String> variables = new ArrayList<>(List.of("args", "params", "options", "java"));
        variables.add(snippetNames.javaClient());
        variables.add(names.basePackage().split("\\.", 2)[0]);
        result(operation, imports).map(ResultView::variable).ifPresent(variables::add);
        return variables;
    }

    private static String statements(List<String> calls) {
        StringBuilder code = new StringBuilder();
        calls.forEach(call -> code.append(JavaValues.INDENT)
                .append("params")
                .append(CodeLayout.indented(call, JavaValues.INDENT))
                .append(";\n"));
        return code.toString();
    }

    private String pathValues(SnippetPlan plan, JavaValues values, JavaImports imports) {
        List<String> each = plan.pathArguments().stream()
                .map(argument -> argument.value().accept(values))
                .toList();
        String type = imports.name(names.corePackage(), "PathValues");
        return CodeLayout.bracketed(type + ".of(", each, ")", JavaValues.INDENT);
    }

    private String newClient(Operation operation, String clientType, JavaImports imports) {
        Authentication authentication = Authentication.of(operation, model);
        if (authentication.byKey()) {
            return clientType + ".fromEnv()";
        }
        List<String> calls = authentication.schemes().stream()
                .map(scheme -> ".credential(" + JavaLiterals.expression(scheme.name()) + ", "
                        + imports.name(names.corePackage(), "Credential") + credential(scheme) + ")")
                .toList();
        return CodeLayout.indented(
                CodeLayout.chained(clientType + ".builder()", calls, ".build()", JavaValues.INDENT), JavaValues.INDENT);
    }

    private static String credential(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case BASIC -> ".basic(\"user\", \"password\")";
            case BEARER, OAUTH2, OPEN_ID_CONNECT -> ".bearer(" + PLACEHOLDER + ")";
            case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> ".apiKey(" + PLACEHOLDER + ")";
            case OTHER -> ".external()";
        };
    }

    private Optional<ResultView> result(Operation operation, JavaImports imports) {
        if (operation.pagination().isPresent()) {
            TypeRef item = operation.pagination().get().item();
            String type = imports.name(names.corePackage(), "Page") + "<"
                    + item.accept(new JavaTypeText(names, imports)) + ">";
            return Optional.of(new ResultView(type, "page", "page.items().forEach(System.out::println)"));
        }
        return switch (operation.result().kind()) {
            case NONE -> Optional.empty();
            case EVENTS, NAMED_EVENTS, LINES, SEQUENCE -> Optional.of(stream(operation, imports));
            case TEXT -> Optional.of(printed(optional(operation, "String", imports), "text"));
            case BINARY ->
                Optional.of(new ResultView(
                        imports.name(names.corePackage(), "BinaryResponse"),
                        "file",
                        "file.saveTo(" + imports.name("java.nio.file", "Path") + ".of(\"response"
                                + FileExtension.of(operation.result().mediaType()) + "\"))"));
            case JSON -> Optional.of(json(operation, imports));
        };
    }

    private ResultView stream(Operation operation, JavaImports imports) {
        TypeRef item = operation.result().type().orElse(new TypeRef.Any());
        String type = imports.name(names.corePackage(), "EventStream") + "<"
                + item.accept(new JavaTypeText(names, imports)) + ">";
        String variable = snippetNames.result("Stream");
        return new ResultView(type, variable, variable + ".forEach(System.out::println)");
    }

    private ResultView json(Operation operation, JavaImports imports) {
        TypeRef type = operation.result().type().orElse(new TypeRef.Any());
        String name =
                type instanceof TypeRef.Named named ? names.type(named.id()).simpleName() : "";
        String written = type.accept(new JavaTypeText(names, imports));
        return printed(optional(operation, written, imports), snippetNames.result(name));
    }

    private static boolean isOptional(Operation operation) {
        return operation.result().statuses().isOptional();
    }

    // A stream or file is not just printed.
    private static boolean isUsed(Operation operation) {
        return operation.result().kind().isStream() || operation.result().kind() == ResultKind.BINARY;
    }

    private static String optional(Operation operation, String type, JavaImports imports) {
        return isOptional(operation) ? imports.name("java.util", "Optional") + "<" + type + ">" : type;
    }

    private static ResultView printed(String type, String variable) {
        return new ResultView(type, variable, "System.out.println(" + variable + ")");
    }
}
