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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The asynchronous methods of one operation. There are few overloads, because every method of every operation adds to
 * the size of an SDK; call options are set with a derived client instead.
 */
final class AsyncMethods {
    private final Operation operation;
    private final JavaContext context;
    private final CallParts parts;
    private final String name;
    private final TypeName result;

    AsyncMethods(Operation operation, JavaContext context) {
        this.operation = operation;
        this.context = context;
        this.parts = new CallParts(operation, context);
        this.name = context.names().method(operation) + "Async";
        this.result = ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), parts.result());
    }

    /** The methods, the shortest call first. */
    List<MethodSpec> methods() {
        List<MethodSpec.Builder> methods = new ArrayList<>();
        if (operation.paramsInputs().isEmpty()) {
            methods.add(calling(List.of(), CodeBlock.of("null")));
        } else {
            ClassName type = JavaTypeOf.className(context.names().params(operation));
            if (!parts.needsParams()) {
                methods.add(method(List.of())
                        .addStatement(
                                "return $N($L)", name, parts.arguments(CodeBlock.of("$T.builder().build()", type))));
            }
            methods.add(calling(List.of(ParameterSpec.builder(type, "params").build()), CodeBlock.of("params")));
            methods.add(building(type));
        }
        List<MethodSpec> documented = new ArrayList<>();
        for (MethodSpec.Builder method : methods) {
            JavadocComment.on(method, "Like {@code " + context.names().method(operation) + "}, without waiting.");
            Javadoc.deprecate(method, operation.deprecated());
            documented.add(method.build());
        }
        return documented;
    }

    private MethodSpec.Builder method(List<ParameterSpec> more) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC)
                .addParameters(parts.path())
                .addParameters(more)
                .returns(result);
    }

    // Emits: public CompletableFuture<Session> redactAsync(String session, RedactParams params) { return
    // caller.valueAsync(..); }
    private MethodSpec.Builder calling(List<ParameterSpec> more, CodeBlock params) {
        String constant = context.names().operationConstant(operation);
        if (operation.pagination().isEmpty()) {
            return method(more)
                    .addStatement("return caller.valueAsync($N, $L, $L)", constant, parts.pathValues(), params);
        }
        Pagination pages = operation.pagination().get();
        return method(more)
                .addStatement(
                        "return caller.pageAsync($N, $L, $L, $L, $L)",
                        constant,
                        pages.accept(new PagingCode(context.runtime())),
                        pages.item().accept(context.codecOf()),
                        parts.pathValues(),
                        params);
    }

    private MethodSpec.Builder building(ClassName type) {
        ClassName builder = type.nestedClass("Builder");
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), builder);
        return method(List.of(ParameterSpec.builder(consumer, "params").build()))
                .addStatement("return $N($L)", name, parts.arguments(parts.built(type)));
    }
}
