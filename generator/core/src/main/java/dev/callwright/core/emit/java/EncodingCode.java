package dev.callwright.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.emit.java.code.JavaLiterals;
import dev.callwright.core.model.Input.Serialization;
import dev.callwright.core.model.Input.Style;
import dev.callwright.core.model.MediaType;

/** The code for serializations: constants of the runtime's {@code ParameterStyle}, and {@code PartEncoding}s. */
final class EncodingCode {
    private final JavaContext context;

    EncodingCode(JavaContext context) {
        this.context = context;
    }

    // Emits: ParameterStyle.FORM_EXPLODE
    CodeBlock parameterStyle(Serialization how) {
        return CodeBlock.of("$T.$L", context.runtime().parameterStyle(), styleName(how));
    }

    private static String styleName(Serialization how) {
        if (how.style() == Style.CONTENT) {
            boolean isJson = how.contentType()
                    .flatMap(MediaType::parse)
                    .filter(MediaType::isJson)
                    .isPresent();
            return isJson ? "JSON" : "TEXT";
        }
        return how.style() + (how.explode() ? "_EXPLODE" : "");
    }

    // Emits: , PartEncoding.contentType("application/json").header("X-Kind", "note")
    CodeBlock argument(Serialization how) {
        return isDefault(how) ? CodeBlock.of("") : CodeBlock.of(", $L", encoding(how));
    }

    private static boolean isDefault(Serialization how) {
        return how.style() == Style.CONTENT
                && how.contentType().isEmpty()
                && how.headers().isEmpty()
                && how.members().isEmpty();
    }

    /** An encoding, without whether it allows reserved characters if it is none of a member of a whole form. */
    CodeBlock encoding(Serialization how) {
        CodeBlock.Builder code = CodeBlock.builder().add(start(how));
        how.headers()
                .forEach((name, value) ->
                        code.add(".header($L, $L)", JavaLiterals.text(name), JavaLiterals.text(value)));
        how.members().forEach((name, member) -> {
            CodeBlock reserved = CodeBlock.of("$L", member.allowReserved() ? ".allowReserved()" : "");
            code.add(".member($L, $L$L)", JavaLiterals.text(name), encoding(member), reserved);
        });
        return code.build();
    }

    private CodeBlock start(Serialization how) {
        if (how.style() != Style.CONTENT) {
            return CodeBlock.of("$T.style($L)", partEncoding(), parameterStyle(how));
        }
        return how.contentType().isPresent()
                ? CodeBlock.of(
                        "$T.contentType($L)",
                        partEncoding(),
                        JavaLiterals.text(how.contentType().get()))
                : CodeBlock.of("$T.DEFAULT", partEncoding());
    }

    private ClassName partEncoding() {
        return context.runtime().named("PartEncoding");
    }
}
