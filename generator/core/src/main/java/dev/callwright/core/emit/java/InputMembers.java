package dev.callwright.core.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.ObjectMember.MemberDocs;
import dev.callwright.core.emit.java.ObjectMember.Setting;
import dev.callwright.core.emit.java.code.Constants;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The members of a params class, derived from inputs. */
final class InputMembers {
    private final JavaContext context;
    private final Constants constants;
    private final EncodingCode encodings;

    InputMembers(JavaContext context) {
        this.context = context;
        this.constants = context.constants();
        this.encodings = new EncodingCode(context);
    }

    /** One member per input other than path parameters, in the operation's order. */
    List<ObjectMember> of(Operation operation) {
        List<ObjectMember> members = new ArrayList<>();
        for (Input input : operation.paramsInputs()) {
            members.add(new ObjectMember(
                    members.size(),
                    context.names().input(operation, input),
                    input.value(),
                    declaration(input),
                    setting(input.value()),
                    docs(input.value())));
        }
        return members;
    }

    private Setting setting(Value value) {
        if (constants.of(value).isPresent()) {
            return Setting.NONE;
        }
        return value.required() ? Setting.REQUIRED : Setting.OPTIONAL;
    }

    // Params are written by callers, and rarely read.
    private MemberDocs docs(Value value) {
        String brief = context.docs().brief(value.docs());
        return new MemberDocs(brief, context.docs().of(value.docs()), brief);
    }

    // Emits: .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
    private CodeBlock declaration(Input input) {
        Value value = input.value();
        CodeBlock codec = value.type().accept(context.codecOf());
        CodeBlock.Builder code = CodeBlock.builder();
        Serialization how = input.serialization();
        switch (input.location()) {
            case QUERY, HEADER, COOKIE ->
                code.add(
                        ".$L($L, $L, $L, $L)",
                        input.location().name().toLowerCase(Locale.ROOT),
                        JavaLiterals.text(input.wireName()),
                        codec,
                        presence(value),
                        encodings.parameterStyle(how));
            case QUERYSTRING ->
                code.add(
                        ".querystring($L, $L, $L$L)",
                        JavaLiterals.text(input.wireName()),
                        codec,
                        presence(value),
                        encodings.argument(how));
            case BODY ->
                code.add(
                        ".body($L, $L, $L$L)",
                        JavaLiterals.text(input.wireName()),
                        codec,
                        presence(value),
                        encodings.argument(how));
            case WHOLE_BODY -> code.add(".wholeBody($L, $L$L)", codec, presence(value), encodings.argument(how));
            case PATH -> throw new IllegalArgumentException("path parameters are positional: " + input.wireName());
        }
        if (how.allowReserved() && input.location() != Input.Location.WHOLE_BODY) {
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
}
