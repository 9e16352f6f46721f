package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.emit.java.code.PathArguments;
import dev.callwright.core.emit.snippet.table.JavaCall.JavaResult;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Result.ResultKind;
import dev.callwright.core.model.SecurityScheme;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.SnippetNames;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles the parts of Java snippets that do not depend on arguments. */
final class JavaCalls {
    private static final String PLACEHOLDER = "\"your-api-key\"";

    private final ApiModel model;
    private final JavaNames names;
    private final SnippetNames snippetNames;
    private final JavaTypeCode types;
    private final CallChains chains;

    JavaCalls(ApiModel model, JavaNames names, SnippetNames snippetNames, CallChains chains) {
        this.model = model;
        this.names = names;
        this.snippetNames = snippetNames;
        this.types = new JavaTypeCode(names);
        this.chains = chains;
    }

    /** The parts of an operation's snippets. */
    JavaCall of(Operation operation) {
        Optional<JavaResult> result = result(operation);
        return new JavaCall(
                snippetNames.javaClass(operation),
                names.client(),
                snippetNames.javaClient(),
                credentials(operation),
                chains.java(operation),
                names.corePackage(),
                PathArguments.areSeparate(operation)
                        ? Optional.empty()
                        : Optional.of(new QualifiedName(names.corePackage(), "PathValues")),
                result,
                operation.result().kind().isStream(),
                isOptional(operation) && isUsed(operation),
                taken(result));
    }

    // The first part of a package as well: a variable of that name would be in the way of qualified names.
    private List<String> taken(Optional<JavaResult> result) {
        List<String> taken = new ArrayList<>(List.of("args", "params", "options", "java"));
        taken.add(snippetNames.javaClient());
        taken.add(names.basePackage().split("\\.", 2)[0]);
        result.map(JavaResult::variable).ifPresent(taken::add);
        return taken;
    }

    private Optional<List<JavaCode>> credentials(Operation operation) {
        Authentication authentication = Authentication.of(operation, model);
        return authentication.byKey()
                ? Optional.empty()
                : Optional.of(
                        authentication.schemes().stream().map(this::credential).toList());
    }

    private JavaCode credential(SecurityScheme scheme) {
        String factory = switch (scheme.kind()) {
            case BASIC -> ".basic(\"user\", \"password\")";
            case BEARER, OAUTH2, OPEN_ID_CONNECT -> ".bearer(" + PLACEHOLDER + ")";
            case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> ".apiKey(" + PLACEHOLDER + ")";
            case OTHER -> ".external()";
        };
        return JavaCode.text(".credential(" + JavaLiterals.expression(scheme.name()) + ", ")
                .and(core("Credential"))
                .and(factory + ")");
    }

    private JavaCode core(String name) {
        return JavaCode.type(names.corePackage(), name);
    }

    private Optional<JavaResult> result(Operation operation) {
        if (operation.pagination().isPresent()) {
            JavaCode item = operation.pagination().get().item().accept(types);
            return Optional.of(new JavaResult(
                    core("Page").and("<").and(item).and(">"),
                    "page",
                    JavaCode.text("page.items().forEach(System.out::println)")));
        }
        return switch (operation.result().kind()) {
            case NONE -> Optional.empty();
            case EVENTS, NAMED_EVENTS, LINES, SEQUENCE -> Optional.of(stream(operation));
            case TEXT -> Optional.of(printed(optional(operation, JavaCode.text("String")), "text"));
            case BINARY -> Optional.of(file(operation));
            case JSON -> Optional.of(json(operation));
        };
    }

    private JavaResult file(Operation operation) {
        String name = "response" + FileExtension.of(operation.result().mediaType());
        return new JavaResult(
                core("BinaryResponse"),
                "file",
                JavaCode.text("file.saveTo(")
                        .and(JavaCode.type("java.nio.file", "Path"))
                        .and(".of(\"" + name + "\"))"));
    }

    private JavaResult stream(Operation operation) {
        TypeRef item = operation.result().type().orElse(new TypeRef.Any());
        String variable = snippetNames.result("Stream");
        return new JavaResult(
                core("EventStream").and("<").and(item.accept(types)).and(">"),
                variable,
                JavaCode.text(variable + ".forEach(System.out::println)"));
    }

    private JavaResult json(Operation operation) {
        TypeRef type = operation.result().type().orElse(new TypeRef.Any());
        String name =
                type instanceof TypeRef.Named named ? names.type(named.id()).simpleName() : "";
        return printed(optional(operation, type.accept(types)), snippetNames.result(name));
    }

    private static boolean isOptional(Operation operation) {
        return operation.result().statuses().isOptional();
    }

    // A stream or file is not just printed.
    private static boolean isUsed(Operation operation) {
        return operation.result().kind().isStream() || operation.result().kind() == ResultKind.BINARY;
    }

    private static JavaCode optional(Operation operation, JavaCode type) {
        return isOptional(operation)
                ? JavaCode.type("java.util", "Optional").and("<").and(type).and(">")
                : type;
    }

    private static JavaResult printed(JavaCode type, String variable) {
        return new JavaResult(type, variable, JavaCode.text("System.out.println(" + variable + ")"));
    }
}
