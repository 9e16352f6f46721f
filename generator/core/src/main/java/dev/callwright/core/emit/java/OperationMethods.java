package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Result.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The methods of one operation, ordered by the number of parameters. */
final class OperationMethods {
    private final Operation operation;
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final String name;
    private final CallParts parts;
    private final boolean paged;
    private final TypeName result;
    private final ParameterSpec options;
    private final CodeBlock noOptions;

    OperationMethods(Operation operation, JavaContext context) {
        this.operation = operation;
        this.context = context;
        this.runtime = context.runtime();
        this.name = context.names().method(operation);
        this.parts = new CallParts(operation, context);
        this.paged = operation.pagination().isPresent();
        this.result = parts.result();
        this.options =
                ParameterSpec.builder(runtime.requestOptions(), "options").build();
        this.noOptions = CodeBlock.of("$T.none()", runtime.requestOptions());
    }

    /** The methods, in declaration order. */
    List<MethodSpec> methods() {
        List<MethodSpec.Builder> methods = operation.paramsInputs().isEmpty() ? withoutParams() : withParams();
        List<MethodSpec> documented = new ArrayList<>();
        for (MethodSpec.Builder method : methods) {
            // Only the first overload has the full documentation, which keeps large services readable.
            Javadoc docs = context.docs();
            JavadocComment.on(method, documented.isEmpty() ? docs.of(operation.docs()) : docs.brief(operation.docs()));
            Javadoc.deprecate(method, operation.deprecated());
            documented.add(method.build());
        }
        documented.addAll(new AsyncMethods(operation, context).methods());
        return documented;
    }

    private List<MethodSpec.Builder> withoutParams() {
        if (paged) {
            return List.of(delegating(List.of(), noOptions), page(List.of(options), CodeBlock.of("null")));
        }
        return List.of(
                delegating(List.of(), noOptions),
                delegating(List.of(options), CodeBlock.of("options")),
                withResponse(List.of(options), CodeBlock.of("")));
    }

    private List<MethodSpec.Builder> withParams() {
        List<MethodSpec.Builder> methods = new ArrayList<>();
        ClassName type = JavaTypeOf.className(context.names().params(operation));
        ParameterSpec params = ParameterSpec.builder(type, "params").build();
        if (!parts.needsParams()) {
            methods.add(delegating(List.of(), CodeBlock.of("$T.builder().build(), $L", type, noOptions)));
        }
        methods.add(delegating(List.of(params), CodeBlock.of("params, $L", noOptions)));
        methods.add(building(type));
        if (paged) {
            methods.add(page(List.of(params, options), CodeBlock.of("params")));
            return methods;
        }
        methods.add(delegating(List.of(params, options), CodeBlock.of("params, options")));
        methods.add(withResponse(List.of(params, options), CodeBlock.of("params, ")));
        return methods;
    }

    private MethodSpec.Builder method(String methodName, List<ParameterSpec> more) {
        return MethodSpec.methodBuilder(methodName)
                .addModifiers(PUBLIC)
                .addParameters(parts.path())
                .addParameters(more);
    }

    private boolean returnsValue() {
        return operation.result().kind() != ResultKind.NONE;
    }

    // Emits: public Session redact(String session) { return redactWithResponse(session, none(), none()).value(); }
    private MethodSpec.Builder delegating(List<ParameterSpec> more, CodeBlock rest) {
        MethodSpec.Builder method = method(name, more);
        if (paged) {
            return method.returns(result).addStatement("return $N($L)", name, parts.arguments(rest));
        }
        CodeBlock call = CodeBlock.of("$NWithResponse($L)", name, parts.arguments(rest));
        return returnsValue()
                ? method.returns(result).addStatement("return $L.value()", call)
                : method.addStatement(call);
    }

    // Emits: public Session redact(String session, Consumer<RedactParams.Builder> params) { return redact(session,
    // ObjectBuilder.built(..)); }
    private MethodSpec.Builder building(ClassName type) {
        ClassName builder = type.nestedClass("Builder");
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), builder);
        CodeBlock call = CodeBlock.of("$N($L)", name, parts.arguments(parts.built(type)));
        MethodSpec.Builder method =
                method(name, List.of(ParameterSpec.builder(consumer, "params").build()));
        return returnsValue() ? method.returns(result).addStatement("return $L", call) : method.addStatement(call);
    }

    // Emits: public Page<Session> list(ListParams params, RequestOptions options) { return caller.page(LIST,
    // Paging.lastId(..)..build(), ..); }
    private MethodSpec.Builder page(List<ParameterSpec> more, CodeBlock params) {
        Pagination pages = operation.pagination().orElseThrow();
        return method(name, more)
                .returns(result)
                .addStatement(
                        "return caller.page($N, $L, $L, $L, $L, options)",
                        context.names().operationConstant(operation),
                        pages.accept(new PagingCode(runtime)),
                        pages.item().accept(context.codecOf()),
                        parts.pathValues(),
                        params);
    }

    // Emits: public ApiResponse<Session> redactWithResponse(...) { return caller.call(REDACT, PathValues.of(session),
    // params, options); }
    private MethodSpec.Builder withResponse(List<ParameterSpec> more, CodeBlock params) {
        return method(name + "WithResponse", more)
                .returns(ParameterizedTypeName.get(runtime.apiResponse(), result))
                .addStatement(
                        "return caller.call($N, $L, $Loptions)",
                        context.names().operationConstant(operation),
                        parts.pathValues(),
                        params);
    }
}
