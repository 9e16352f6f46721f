package dev.callwright.core.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.emit.java.CallForms.Form;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Pagination;
import dev.callwright.core.model.Result.ResultKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of one operation: one per list of parameters, and again with the response around the value. A page has its
 * response with it.
 */
final class OperationMethods {
    private final Operation operation;
    private final JavaContext context;
    private final CallMode mode;
    private final CodeBlock constant;
    private final String name;
    private final CallParts parts;
    private final List<Form> forms;

    OperationMethods(Operation operation, JavaContext context, Target target) {
        this.operation = operation;
        this.context = context;
        this.mode = target.mode();
        this.constant = target.constant();
        this.name = context.names().method(operation);
        this.parts = new CallParts(operation, context);
        this.forms = new CallForms(parts, context.runtime()).of(operation, context);
    }

    /**
     * What the methods call.
     *
     * @param mode whether they wait
     * @param constant the description of the operation
     */
    record Target(CallMode mode, CodeBlock constant) {}

    /** The methods, in declaration order. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Form form : forms) {
            // Only the first overload has the full documentation, which keeps large services readable.
            Javadoc docs = context.docs();
            String words = methods.isEmpty() ? docs.of(operation.docs()) : docs.brief(operation.docs());
            methods.add(documented(isPaged() ? page(form) : value(form), words));
        }
        if (!isPaged()) {
            String words = "Like {@code " + name + "}, with the status and the headers of the response.";
            forms.forEach(form -> methods.add(documented(response(form), words)));
        }
        return methods;
    }

    private MethodSpec documented(MethodSpec.Builder method, String words) {
        JavadocComment.on(method, words);
        context.replaced()
                .by(operation)
                .ifPresentOrElse(
                        other -> Javadoc.deprecate(
                                method,
                                JavaTypeOf.className(mode.service(context.names(), other.resource())) + "#"
                                        + context.names().method(other.operation())),
                        () -> Javadoc.deprecate(method, operation.deprecated()));
        return method.build();
    }

    private boolean isPaged() {
        return operation.pagination().isPresent();
    }

    private MethodSpec.Builder method(String methodName, Form form) {
        return MethodSpec.methodBuilder(methodName)
                .addModifiers(PUBLIC)
                .addParameters(parts.path())
                .addParameters(form.parameters());
    }

    // Emits: public Session redact(String session) { return redactWithResponse(session).value(); }
    private MethodSpec.Builder value(Form form) {
        List<CodeBlock> same = form.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .toList();
        CodeBlock response = call(name + "WithResponse", same);
        MethodSpec.Builder method = method(name, form);
        return operation.result().kind() == ResultKind.NONE
                ? method.returns(mode.returned(TypeName.VOID)).addStatement(mode.completion(response))
                : method.returns(mode.returned(parts.result())).addStatement("return $L", mode.value(response));
    }

    // Emits: public ApiResponse<Session> redactWithResponse(String session) { return redactWithResponse(session,
    // RedactParams.builder().build(), RequestOptions.none()); }
    private MethodSpec.Builder response(Form form) {
        String methodName = name + "WithResponse";
        CodeBlock call = form.isLast() ? toRuntime(mode.call()) : call(methodName, form.arguments());
        return method(methodName, form)
                .returns(mode.returned(
                        ParameterizedTypeName.get(context.runtime().apiResponse(), parts.result())))
                .addStatement("return $L", call);
    }

    // Emits: public Page<Session> list(ListParams params, Consumer<..> options) { return caller.page(LIST,
    // Paging.lastId(..)..build(), ..); }
    private MethodSpec.Builder page(Form form) {
        CodeBlock call = form.isLast() ? toRuntime(mode.page()) : call(name, form.arguments());
        return method(name, form).returns(mode.returned(parts.result())).addStatement("return $L", call);
    }

    private CodeBlock call(String methodName, List<CodeBlock> arguments) {
        return CodeBlock.of("$N($L)", methodName, parts.arguments(arguments));
    }

    // Emits: caller.call(REDACT, PathValues.of(session), params, options)
    private CodeBlock toRuntime(String method) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(constant);
        if (isPaged()) {
            Pagination pages = operation.pagination().orElseThrow();
            arguments.add(pages.accept(new PagingCode(context.runtime())));
            arguments.add(pages.item().accept(context.codecOf()));
        }
        arguments.add(parts.pathValues());
        if (isPaged() && operation.paramsInputs().isEmpty()) {
            arguments.add(CodeBlock.of("null"));
        }
        forms.stream().filter(Form::isLast).forEach(last -> arguments.addAll(last.arguments()));
        return CodeBlock.of("caller.$N($L)", method, CodeBlock.join(arguments, ",$W"));
    }
}
