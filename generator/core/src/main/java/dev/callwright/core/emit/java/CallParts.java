package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.emit.java.code.Constants;
import dev.callwright.core.emit.java.code.PathArguments;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import java.util.ArrayList;
import java.util.List;

/** The parts that all methods of one operation share. */
final class CallParts {
    private final Operation operation;
    private final JavaContext context;
    private final List<ParameterSpec> path = new ArrayList<>();
    private final CodeBlock names;
    private final boolean separate;

    CallParts(Operation operation, JavaContext context) {
        this.operation = operation;
        this.context = context;
        this.separate = PathArguments.areSeparate(operation);
        if (!separate) {
            path.add(ParameterSpec.builder(context.runtime().pathValues(), "path")
                    .build());
            this.names = CodeBlock.of("path");
            return;
        }
        List<CodeBlock> arguments = new ArrayList<>();
        for (Input input : operation.pathInputs()) {
            String argument = context.names().input(operation, input).accessor();
            path.add(
                    ParameterSpec.builder(context.typeOf().unboxed(input.value().type()), argument)
                            .build());
            arguments.add(CodeBlock.of("$N", argument));
        }
        this.names = CodeBlock.join(arguments, ", ");
    }

    /** The path parameters. */
    List<ParameterSpec> path() {
        return path;
    }

    /** The result type of a call: a page of a list, or the value of the response. */
    TypeName result() {
        return operation
                .pagination()
                .<TypeName>map(pages -> ParameterizedTypeName.get(
                        context.runtime().named("Page"), pages.item().accept(context.typeOf())))
                .orElseGet(() -> new OperationConstant(operation, context).resultType());
    }

    /** Whether callers have to pass arguments besides path parameters. */
    boolean needsParams() {
        Constants constants = context.constants();
        return operation.paramsInputs().stream()
                .anyMatch(input ->
                        input.value().required() && constants.of(input.value()).isEmpty());
    }

    // Emits: PathValues.of(session)
    CodeBlock pathValues() {
        if (!separate) {
            return names;
        }
        return path.isEmpty()
                ? CodeBlock.of("$T.none()", context.runtime().pathValues())
                : CodeBlock.of("$T.of($L)", context.runtime().pathValues(), names);
    }

    // Emits: ObjectBuilder.built(RedactParams.builder(), params)
    CodeBlock built(ClassName params) {
        return CodeBlock.of("$T.built($T.builder(), params)", context.runtime().named("ObjectBuilder"), params);
    }

    /** The path arguments, followed by others. */
    CodeBlock arguments(List<CodeBlock> more) {
        List<CodeBlock> all = new ArrayList<>(path.isEmpty() ? List.of() : List.of(names));
        all.addAll(more);
        return CodeBlock.join(all, ",$W");
    }
}
