package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lists of parameters that the methods of an operation have after the path parameters. Params and options are each
 * given as a value or as a lambda. No two lists of the same length take lambdas at the same place, for javac would not
 * know which one an implicitly typed lambda is for.
 */
final class CallForms {
    private static final String PARAMS = "params";
    private static final String OPTIONS = "options";

    private final RuntimeTypes runtime;
    private final CallParts parts;
    private final CodeBlock noOptions;

    CallForms(CallParts parts, RuntimeTypes runtime) {
        this.parts = parts;
        this.runtime = runtime;
        this.noOptions = CodeBlock.of("$T.none()", runtime.requestOptions());
    }

    /**
     * One list.
     *
     * @param parameters the parameters after those of the path
     * @param arguments the arguments for the list that all others lead to, after those of the path
     * @param isLast whether this is that list
     */
    record Form(List<ParameterSpec> parameters, List<CodeBlock> arguments, boolean isLast) {
        Form {
            parameters = List.copyOf(parameters);
            arguments = List.copyOf(arguments);
        }
    }

    /** The lists, the shortest first. */
    List<Form> of(Operation operation, JavaContext context) {
        ParameterSpec options = parameter(lambda(runtime.requestOptions()), OPTIONS);
        if (operation.paramsInputs().isEmpty()) {
            return List.of(
                    form(List.of(), noOptions), new Form(List.of(options), List.of(CodeBlock.of(OPTIONS)), true));
        }
        ClassName type = JavaTypeOf.className(context.names().params(operation));
        ParameterSpec params = parameter(type, PARAMS);
        ParameterSpec setters = parameter(lambda(type), PARAMS);
        CodeBlock none = CodeBlock.of("$T.builder().build()", type);
        List<Form> forms = new ArrayList<>();
        if (!parts.needsParams()) {
            forms.add(form(List.of(), none, noOptions));
        }
        forms.add(form(List.of(params), CodeBlock.of(PARAMS), noOptions));
        forms.add(form(List.of(setters), parts.built(type), noOptions));
        if (!parts.needsParams()) {
            // The value only: next to a lambda for params, one for options would be ambiguous.
            forms.add(form(List.of(parameter(runtime.requestOptions(), OPTIONS)), none, CodeBlock.of(OPTIONS)));
        }
        forms.add(new Form(List.of(params, options), List.of(CodeBlock.of(PARAMS), CodeBlock.of(OPTIONS)), true));
        forms.add(form(List.of(setters, options), parts.built(type), CodeBlock.of(OPTIONS)));
        return forms;
    }

    // Options are such a lambda themselves, so there is no list with them in its place.
    static TypeName lambda(ClassName built) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), built.nestedClass("Builder"));
    }

    private static Form form(List<ParameterSpec> parameters, CodeBlock... arguments) {
        return new Form(parameters, List.of(arguments), false);
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
