package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.emit.snippet.layout.TypeScriptLayout;
import dev.callwright.core.emit.snippet.table.TypeScriptCall.TypeScriptResult;
import dev.callwright.core.emit.snippet.table.TypeScriptCall.TypeScriptStream;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.SecurityScheme.Kind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.SnippetNames;
import dev.callwright.core.naming.typescript.OperationIds;
import dev.callwright.core.naming.typescript.TypeScriptNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compiles the parts of TypeScript snippets that do not depend on arguments. */
final class TypeScriptCalls {
    private final ApiModel model;
    private final TypeScriptNames names;
    private final SnippetNames snippetNames;
    private final CallChains chains;

    TypeScriptCalls(ApiModel model, TypeScriptNames names, SnippetNames snippetNames, CallChains chains) {
        this.model = model;
        this.names = names;
        this.snippetNames = snippetNames;
        this.chains = chains;
    }

    /** The parts of an operation's snippets. */
    TypeScriptCall of(Operation operation) {
        return new TypeScriptCall(
                names.packageName(),
                snippetNames.typeScriptClient(),
                names.createClient(),
                options(Authentication.of(operation, model)),
                method(operation),
                isById(),
                names.int64(),
                stream(operation),
                result(operation));
    }

    // The form that the setting gives: a method of the client by the operation id, or one of its resource.
    private String method(Operation operation) {
        return isById() ? names.operationAlias(operation) : chains.typeScript(operation);
    }

    private boolean isById() {
        return names.operationIds() == OperationIds.CLIENT;
    }

    private static Optional<String> options(Authentication authentication) {
        if (authentication.byKey()) {
            return Optional.empty();
        }
        Map<String, String> credentials = new LinkedHashMap<>();
        for (SecurityScheme scheme : authentication.schemes()) {
            credentials.put(
                    scheme.name(),
                    scheme.kind() == Kind.BASIC ? "{ username: 'user', password: 'password' }" : "'your-api-key'");
        }
        return Optional.of(TypeScriptLayout.object(Map.of("credentials", TypeScriptLayout.object(credentials))));
    }

    private Optional<TypeScriptStream> stream(Operation operation) {
        return operation.result().kind().isStream()
                ? Optional.of(
                        new TypeScriptStream(snippetNames.result("Stream"), isOptional(operation) ? " ?? []" : ""))
                : Optional.empty();
    }

    private static boolean isOptional(Operation operation) {
        return operation.result().statuses().isOptional();
    }

    private Optional<TypeScriptResult> result(Operation operation) {
        return switch (operation.result().kind()) {
            case NONE, EVENTS, NAMED_EVENTS, LINES, SEQUENCE -> Optional.empty();
            case TEXT -> Optional.of(printed("text"));
            case BINARY ->
                Optional.of(new TypeScriptResult(
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

    private static TypeScriptResult printed(String variable) {
        return new TypeScriptResult(variable, "console.log(" + variable + ")");
    }
}
