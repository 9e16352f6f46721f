package dev.callwright.core.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.math.BigDecimal;

/** Constants of the document as Java expressions. */
final class Constants {
    private Constants() {}

    /** The expression for a value's constant, of the type its codec writes. */
    static CodeBlock of(Value value) {
        String json = value.constant().orElseThrow();
        if (!(value.type() instanceof TypeRef.Scalar scalar)) {
            throw new IllegalStateException("a constant of type " + value.type());
        }
        return switch (scalar.kind()) {
            case BOOLEAN -> CodeBlock.of("$L", json);
            case INT32 -> CodeBlock.of("$L", json);
            case INT64 -> CodeBlock.of("$LL", json);
            case DOUBLE -> CodeBlock.of("$Ld", json);
            case NUMBER -> CodeBlock.of("new $T($S)", BigDecimal.class, json);
            default -> CodeBlock.of("$S", JsonStrings.text(json));
        };
    }
}
