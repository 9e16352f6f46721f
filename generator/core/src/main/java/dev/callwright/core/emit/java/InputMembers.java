package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.Constants;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The members of a params class, derived from inputs. */
final class InputMembers {
    private final JavaContext context;
    private final Constants constants;

    InputMembers(JavaContext context) {
        this.context = context;
        this.constants = context.constants();
    }

    /** One member per input other than path parameters, in the operation's order. */
    List<ObjectMember> of(Operation operation) {
        List<ObjectMember> members = new ArrayList<>();
        for (Input input : operation.paramsInputs()) {
            members.add(new ObjectMember(
                    members.size(),
                    input.wireName(),
                    context.names().input(operation, input),
                    input.value(),
                    declaration(input),
                    constants.of(input.value()).isEmpty()));
        }
        return members;
    }

    // Emits: .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
    private CodeBlock declaration(Input input) {
        Value value = input.value();
        CodeBlock codec = value.type().accept(context.codecOf());
        CodeBlock.Builder code = CodeBlock.builder();
        switch (input.location()) {
            case QUERY, HEADER, COOKIE ->
                code.add(
                        ".$L($L, $L, $L, $L)",
                        input.location().name().toLowerCase(Locale.ROOT),
                        JavaLiterals.text(input.wireName()),
                        codec,
                        presence(value),
                        style(input.serialization()));
            case BODY -> {
                code.add(".body($L, $L, $L", JavaLiterals.text(input.wireName()), codec, presence(value));
                code.add(partEncoding(input.serialization()));
                code.add(")");
            }
            case WHOLE_BODY -> code.add(".wholeBody($L, $L)", codec, presence(value));
            case PATH -> throw new IllegalArgumentException("path parameters are positional: " + input.wireName());
        }
        if (input.serialization().allowReserved()) {
            code.add(".allowReserved()");
        }
        constants.of(value).ifPresent(constant -> code.add(".filledWith($L)", constant));
        code.add(PropertyMembers.choices(value));
        return code.build();
    }

    private CodeBlock presence(Value value) {
        String presence = !value.required() ? "OPTIONAL" : value.nullable() ? "NULLABLE" : "REQUIRED";
        return CodeBlock.of("$T.$L", context.runtime().presence(), presence);
    }

    private CodeBlock style(Serialization serialization) {
        String style = serialization.contentType().isPresent()
                ? "JSON"
                : serialization.style().name() + (serialization.explode() ? "_EXPLODE" : "");
        return CodeBlock.of("$T.$L", context.runtime().parameterStyle(), style);
    }

    // Emitted only if it differs from the default.
    private CodeBlock partEncoding(Serialization serialization) {
        if (serialization.contentType().isPresent()) {
            return CodeBlock.of(
                    ", $T.contentType($L)",
                    context.runtime().named("PartEncoding"),
                    JavaLiterals.text(serialization.contentType().get()));
        }
        return serialization.style() == Style.FORM && serialization.explode()
                ? CodeBlock.of("")
                : CodeBlock.of(", $T.style($L)", context.runtime().named("PartEncoding"), style(serialization));
    }
}
