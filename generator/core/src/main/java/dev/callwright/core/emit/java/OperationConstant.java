package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.OperationServers;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Result;
import dev.callwright.core.model.SecurityRequirement;
import dev.callwright.core.model.Server;
import dev.callwright.core.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constant that describes an operation to the runtime. */
final class OperationConstant {
    private final Operation operation;
    private final JavaContext context;

    OperationConstant(Operation operation, JavaContext context) {
        this.operation = operation;
        this.context = context;
    }

    // Emits: static final OperationDescriptor<Session> REDACT = OperationDescriptor.of("POST", "redact",
    // "/sessions/{session}/redact")....;
    FieldSpec field() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(context.runtime().operationDescriptor(), resultType()),
                        context.names().operationConstant(operation),
                        // Not private: the asynchronous service uses it, too.
                        STATIC,
                        FINAL)
                .initializer(initializer())
                .build();
    }

    /** The boxed type of the result of a successful call. */
    TypeName resultType() {
        TypeName type = bodyType();
        return operation.result().statuses().isOptional()
                ? ParameterizedTypeName.get(ClassName.get(Optional.class), type)
                : type;
    }

    private TypeName bodyType() {
        Optional<Pagination> pages = operation.pagination().filter(PagedBody::isObject);
        if (pages.isPresent()) {
            return context.runtime().named(pages.get().isFlat() ? "ListBody" : "JsonValue");
        }
        return switch (operation.result().kind()) {
            case JSON -> present(operation.result()).accept(context.typeOf());
            case EVENTS, NAMED_EVENTS, LINES, SEQUENCE ->
                ParameterizedTypeName.get(
                        context.runtime().named("EventStream"),
                        present(operation.result()).accept(context.typeOf()));
            case TEXT -> TypeName.get(String.class);
            case BINARY -> context.runtime().named("BinaryResponse");
            case NONE -> context.runtime().named("NoContent");
        };
    }

    // A response that is JSON null has no value; the runtime reports a decoding error.
    private static TypeRef present(Result result) {
        return result.type().orElseThrow().withoutNull();
    }

    private CodeBlock initializer() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of($L,$W$L,$W$L)$>$>",
                        context.runtime().operationDescriptor(),
                        JavaLiterals.text(operation.method()),
                        JavaLiterals.text(operation.id()),
                        JavaLiterals.text(operation.path()));
        operation.request().servers().ifPresent(servers -> code.add(servers(servers)));
        operation
                .request()
                .headers()
                .forEach((header, value) -> code.add("\n.header($L)", JavaLiterals.list(List.of(header, value))));
        for (Input input : operation.pathInputs()) {
            code.add(
                    "\n.pathParameter($L, $L",
                    JavaLiterals.text(input.wireName()),
                    input.value().type().accept(context.codecOf()));
            code.add(encoding(input.serialization()));
            code.add(")");
        }
        // A body without inputs is sent only if the document requires it.
        operation.sentBody().ifPresent(body -> {
            code.add(
                    "\n.body($T.$L, $L)",
                    context.runtime().named("BodyFormat"),
                    body.format(),
                    JavaLiterals.text(body.mediaType()));
            if (body.required()) {
                code.add("\n.bodyRequired()");
            }
        });
        operation
                .errors()
                .forEach(error -> error.type()
                        .ifPresent(type -> code.add(
                                "\n.error($L, $L)",
                                JavaLiterals.text(error.status()),
                                type.accept(context.codecOf()))));
        for (SecurityRequirement requirement : operation.security()) {
            code.add("\n.security($L)", JavaLiterals.list(requirement.schemes()));
        }
        Result result = operation.result();
        result.notation().lastEvent().ifPresent(text -> code.add("\n.lastEvent($L)", JavaLiterals.text(text)));
        code.add("\n").add(returns());
        byStatus().forEach(code::add);
        if (result.statuses().isOptional()) {
            code.add("\n.orNothing($L)", JavaLiterals.list(result.statuses().bodiless()));
        }
        return code.add("$<$<").build();
    }

    // Emits: .at("202", JobOrLock.TYPE.only(1))
    private List<CodeBlock> byStatus() {
        Map<String, TypeRef> types = operation.result().statuses().types();
        List<CodeBlock> calls = new ArrayList<>();
        if (!types.isEmpty()) {
            UnionOfStatuses union = new UnionOfStatuses(present(operation.result()), context);
            types.forEach((status, type) -> calls.add(
                    CodeBlock.of("\n.at($L, $L.only($L))", JavaLiterals.text(status), codec(), union.indexes(type))));
        }
        return calls;
    }

    // Emits: .server("https://files.example.com").server("SANDBOX", "https://files.sandbox.example.com")
    private CodeBlock servers(OperationServers servers) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("\n.server($L)", JavaLiterals.text(servers.first().template()));
        for (Server server : context.model().servers()) {
            Server own = servers.chosen().get(server.url());
            if (own != null && !own.equals(servers.first())) {
                code.add(
                        "\n.server($L)",
                        JavaLiterals.list(List.of(context.names().server(server), own.template())));
            }
        }
        return code.build();
    }

    private CodeBlock codec() {
        return operation
                .pagination()
                .filter(PagedBody::isObject)
                .map(pages -> PagedBody.codec(pages, context))
                .orElseGet(() -> present(operation.result()).accept(context.codecOf()));
    }

    // Emits: , ParameterStyle.LABEL
    private CodeBlock encoding(Serialization how) {
        EncodingCode encodings = new EncodingCode(context);
        if (how.allowReserved()) {
            return CodeBlock.of(", $L.allowReserved()", encodings.encoding(how));
        }
        boolean usual = how.style() == Style.SIMPLE && !how.explode();
        return usual ? CodeBlock.of("") : CodeBlock.of(", $L", encodings.parameterStyle(how));
    }

    private CodeBlock returns() {
        Result result = operation.result();
        CodeBlock mediaType = JavaLiterals.text(result.mediaType().orElse("*/*"));
        return switch (result.kind()) {
            case JSON ->
                result.mediaType().filter("application/json"::equals).isPresent()
                        ? CodeBlock.of(".returns($L)", codec())
                        : CodeBlock.of(".returns($L, $L)", codec(), mediaType);
            case EVENTS -> CodeBlock.of(".returnsEvents($L)", codec());
            case NAMED_EVENTS -> namedEvents(result);
            case LINES -> CodeBlock.of(".returnsJsonLines($L, $L)", codec(), mediaType);
            case SEQUENCE -> CodeBlock.of(".returnsJsonSequence($L, $L)", codec(), mediaType);
            case TEXT -> CodeBlock.of(".returnsText($L)", mediaType);
            case BINARY -> CodeBlock.of(".returnsBinary($L)", mediaType);
            case NONE -> CodeBlock.of(".returnsNothing()");
        };
    }

    // Emits: .returnsNamedEvents(ChatEvent.TYPE, "title", "log")
    private CodeBlock namedEvents(Result result) {
        CodeBlock.Builder arguments = CodeBlock.builder().add(codec());
        result.notation().textEvents().forEach(name -> arguments.add(", $L", JavaLiterals.text(name)));
        return CodeBlock.of(".returnsNamedEvents($L)", arguments.build());
    }
}
