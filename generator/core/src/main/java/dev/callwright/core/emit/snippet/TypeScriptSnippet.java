package dev.callwright.core.emit.snippet;

import dev.callwright.core.emit.typescript.code.TypeScriptLiterals;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.SnippetNames;
import dev.callwright.core.naming.typescript.Int64Type;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** TypeScript snippets: a module that awaits the call. */
final class TypeScriptSnippet implements SnippetWriter {
    private final ApiModel model;
    private final TypeScriptNames names;
    private final SnippetNames snippetNames;

    TypeScriptSnippet(ApiModel model, TypeScriptNames names, SnippetNames snippetNames) {
        this.model = model;
        this.names = names;
        this.snippetNames = snippetNames;
    }

    /** The view of the template. */
    record View(
            boolean ready,
            String packageName,
            String client,
            String createClient,
            String options,
            String statement,
            Optional<StreamView> stream,
            Optional<ResultView> result) {}

    /** The variable with a stream, whose items are printed. */
    record StreamView(String variable, String orNothing) {}

    /** The use of the result. */
    record ResultView(String variable, String use) {}

    @Override
    public Record view(SnippetPlan plan) {
        Operation operation = plan.operation();
        String client = snippetNames.typeScriptClient();
        Optional<ResultView> result = result(operation);
        Optional<StreamView> stream = stream(operation);
        String start = stream.map(StreamView::variable)
                        .or(() -> result.map(ResultView::variable))
                        .map(variable -> "const " + variable + " = ")
                        .orElse("")
                + "await " + client + "." + method(operation);
        String statement = start + arguments(plan, TypeScriptValues::object);
        if (!CodeLayout.fits(statement, 0)) {
            statement = start + arguments(plan, TypeScriptValues::objectLines);
        }
        Authentication authentication = Authentication.of(operation, model);
        return new View(
                authentication.byKey(),
                TypeScriptLiterals.string(names.packageName()),
                client,
                names.createClient(),
                options(authentication),
                statement,
                stream,
                result);
    }

    // The form that the setting gives: a method of the client by the operation id, or one of its resource.
    private String method(Operation operation) {
        if (isById()) {
            return names.operationAlias(operation);
        }
        StringBuilder method = new StringBuilder();
        for (Resource resource : ResourcePath.to(operation, model)) {
            method.append(names.resourceAccessor(resource)).append('.');
        }
        return method.append(names.method(operation)).toString();
    }

    private boolean isById() {
        return names.operationIds() == OperationIds.CLIENT;
    }

    private String arguments(SnippetPlan plan, Function<Map<String, String>, String> object) {
        List<String> arguments = new ArrayList<>();
        Map<String, String> params = new LinkedHashMap<>();
        if (isById()) {
            params.putAll(members(plan, plan.pathArguments()));
        } else {
            arguments.addAll(members(plan, plan.pathArguments()).values());
        }
        params.putAll(members(plan, plan.params()));
        if (!params.isEmpty()) {
            arguments.add(object.apply(params));
        }
        return "(" + String.join(", ", arguments) + ");";
    }

    private Map<String, String> members(SnippetPlan plan, List<Argument> arguments) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            members.put(
                    names.input(plan.operation(), argument.input()),
                    values(plan.operation(), argument).of(argument.value()));
        }
        return members;
    }

    // The numbers of pages are of the type number.
    private TypeScriptValues values(Operation operation, Argument argument) {
        return new TypeScriptValues(operation.isCounter(argument.input()) ? Int64Type.NUMBER : names.int64());
    }

    private static String options(Authentication authentication) {
        Map<String, String> credentials = new LinkedHashMap<>();
        for (SecurityScheme scheme : authentication.schemes()) {
            credentials.put(
                    scheme.name(),
                    scheme.kind() == Kind.BASIC ? "{ username: 'user', password: 'password' }" : "'your-api-key'");
        }
        return TypeScriptValues.object(Map.of("credentials", TypeScriptValues.object(credentials)));
    }

    private Optional<StreamView> stream(Operation operation) {
        return operation.result().kind().isStream()
                ? Optional.of(new StreamView(snippetNames.result("Stream"), isOptional(operation) ? " ?? []" : ""))
                : Optional.empty();
    }

    private static boolean isOptional(Operation operation) {
        return operation.result().statuses().isOptional();
    }

    private Optional<ResultView> result(Operation operation) {
        return switch (operation.result().kind()) {
            case NONE, EVENTS, NAMED_EVENTS, LINES, SEQUENCE -> Optional.empty();
            case TEXT -> Optional.of(printed("text"));
            case BINARY ->
                Optional.of(new ResultView(
                        "file",
                        isOptional(operation)
                                ? "console.log((await file?.bytes())?.byteLength)"
                                : "console.log((await file.bytes()).byteLength)"));
            case JSON -> Optional.of(printed(variable(operation)));
        };
    }

    // The response of a list is named after what it is, as in Java: chargeListResponse would say less.
    private String variable(Operation operation) {
        if (operation.pagination().isPresent()) {
            return snippetNames.result("Page");
        }
        TypeRef type = operation.result().type().orElse(new TypeRef.Any());
        return snippetNames.result(type instanceof TypeRef.Named named ? names.type(named.id()) : "");
    }

    private static ResultView printed(String variable) {
        return new ResultView(variable, "console.log(" + variable + ")");
    }
}
