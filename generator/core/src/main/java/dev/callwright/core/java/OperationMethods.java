package dev.callwright.core.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Operation.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The methods of one operation: the shortest call first, the one that tells everything last. */
final class OperationMethods {
    private final Operation operation;
    private final JavaContext context;
    private final RuntimeTypes runtime;
    private final String name;
    private final List<ParameterSpec> path = new ArrayList<>();
    private final CodeBlock arguments;
    private final String params;
    private final String options;

    OperationMethods(Operation operation, JavaContext context) {
        this.operation = operation;
        this.context = context;
        this.runtime = context.runtime();
        this.name = context.names().method(operation);
        List<CodeBlock> names = new ArrayList<>();
        for (Input input : operation.pathInputs()) {
            String argument = context.names().input(operation, input).accessor();
            path.add(ParameterSpec.builder(context.typeOf().unboxed(input.value().type()), argument).build());
            names.add(CodeBlock.of("$N", argument));
        }
        this.arguments = CodeBlock.join(names, ", ");
        this.params = unused("params");
        this.options = unused("options");
    }

    // A path parameter may itself be called params or options.
    private String unused(String wanted) {
        String free = wanted;
        while (isTaken(free)) {
            free = "the" + Character.toUpperCase(free.charAt(0)) + free.substring(1);
        }
        return free;
    }

    private boolean isTaken(String candidate) {
        return path.stream().anyMatch(parameter -> parameter.name().equals(candidate));
    }

    /** The methods, in the order a reader meets them. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (operation.paramsInputs().isEmpty()) {
            methods.add(delegating(List.of(), CodeBlock.of("$T.none()", runtime.requestOptions())));
            methods.add(delegating(List.of(optionsParameter()), CodeBlock.of("$N", options)));
            methods.add(withResponse(List.of(optionsParameter()), CodeBlock.of("")));
            return methods;
        }
        ClassName type = JavaContext.className(context.names().params(operation));
        ParameterSpec paramsParameter = ParameterSpec.builder(type, params).build();
        CodeBlock none = CodeBlock.of("$T.none()", runtime.requestOptions());
        boolean needsParams = operation.paramsInputs().stream()
                .anyMatch(input -> input.value().required() && input.value().constant().isEmpty());
        if (!needsParams) {
            methods.add(delegating(List.of(), CodeBlock.of("$T.builder().build(), $L", type, none)));
        }
        methods.add(delegating(List.of(paramsParameter), CodeBlock.of("$N, $L", params, none)));
        methods.add(building(type));
        methods.add(delegating(List.of(paramsParameter, optionsParameter()), CodeBlock.of("$N, $N", params, options)));
        methods.add(withResponse(List.of(paramsParameter, optionsParameter()), CodeBlock.of("$N, ", params)));
        return methods;
    }

    private ParameterSpec optionsParameter() {
        return ParameterSpec.builder(runtime.requestOptions(), options).build();
    }

    private MethodSpec.Builder method(String methodName, List<ParameterSpec> more) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(methodName)
                .addModifiers(PUBLIC)
                .addJavadoc("$L", Javadoc.of(operation.docs()))
                .addParameters(path)
                .addParameters(more);
        Javadoc.deprecate(method, operation.deprecated());
        return method;
    }

    private boolean returnsValue() {
        return operation.result().kind() != ResultKind.NONE;
    }

    private TypeName resultType() {
        return new OperationConstant(operation, context).resultType();
    }

    // Emits: public Session redact(String session) { return redactWithResponse(session, none(), none()).value(); }
    private MethodSpec delegating(List<ParameterSpec> more, CodeBlock rest) {
        MethodSpec.Builder method = method(name, more);
        CodeBlock call = CodeBlock.of("$N($L)", name + "WithResponse", joined(rest));
        if (returnsValue()) {
            return method.returns(resultType()).addStatement("return $L.value()", call).build();
        }
        return method.addStatement("$L", call).build();
    }

    // Emits: public Session redact(String session, Consumer<RedactParams.Builder> params) { builder; accept; return redact(session, built); }
    private MethodSpec building(ClassName type) {
        ClassName builder = type.nestedClass("Builder");
        TypeName consumer = ParameterizedTypeName.get(ClassName.get(Consumer.class), builder);
        String variable = unused("builder");
        MethodSpec.Builder method = method(name, List.of(ParameterSpec.builder(consumer, params).build()))
                .addStatement("$T $N = $T.builder()", builder, variable, type)
                .addStatement("$N.accept($N)", params, variable);
        CodeBlock call = CodeBlock.of("$N($L)", name, joined(CodeBlock.of("$N.build()", variable)));
        if (returnsValue()) {
            return method.returns(resultType()).addStatement("return $L", call).build();
        }
        return method.addStatement("$L", call).build();
    }

    // Emits: public ApiResponse<Session> redactWithResponse(...) { return caller.call(REDACT, PathValues.of(session), params, options); }
    private MethodSpec withResponse(List<ParameterSpec> more, CodeBlock paramsArgument) {
        CodeBlock pathValues = path.isEmpty()
                ? CodeBlock.of("$T.none()", runtime.pathValues())
                : CodeBlock.of("$T.of($L)", runtime.pathValues(), arguments);
        return method(name + "WithResponse", more)
                .returns(ParameterizedTypeName.get(runtime.apiResponse(), resultType()))
                .addStatement(
                        "return $L.call($N, $L, $L$N)",
                        isTaken("caller") ? "this.caller" : "caller",
                        context.names().operationConstant(operation),
                        pathValues,
                        paramsArgument,
                        options)
                .build();
    }

    private CodeBlock joined(CodeBlock rest) {
        return path.isEmpty() ? rest : CodeBlock.of("$L, $L", arguments, rest);
    }
}
