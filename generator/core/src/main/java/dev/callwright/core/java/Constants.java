package dev.callwright.core.java;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Constants of the document as Java expressions. */
final class Constants {
    private final JavaContext context;

    Constants(JavaContext context) {
        this.context = context;
    }

    /** The expression for a value's constant, of the type its codec writes; empty when callers have to give the value. */
    Optional<CodeBlock> of(Value value) {
        return value.constant().flatMap(json -> expression(value.type(), json));
    }

    private Optional<CodeBlock> expression(TypeRef type, String json) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind(), json);
        }
        boolean isEnum =
                context.definition(type).filter(EnumType.class::isInstance).isPresent();
        return isEnum
                ? Optional.of(
                        CodeBlock.of("$T.of($L)", type.accept(context.typeOf()), Literals.text(JsonStrings.text(json))))
                : Optional.empty();
    }

    private static Optional<CodeBlock> scalar(ScalarKind kind, String json) {
        return switch (kind) {
            case STRING -> Optional.of(Literals.text(JsonStrings.text(json)));
            case BOOLEAN -> Optional.of(CodeBlock.of("$L", Boolean.parseBoolean(json)));
            case INT32, INT64, DOUBLE, NUMBER -> number(kind, json);
            // Values of these kinds are made at run time from text that may not be legal.
            case DECIMAL_STRING, UNIX_TIME, DATE_TIME, DATE, BASE64, BINARY -> Optional.empty();
        };
    }

    private static Optional<CodeBlock> number(ScalarKind kind, String json) {
        try {
            BigDecimal number = new BigDecimal(json);
            return Optional.of(
                    switch (kind) {
                        case INT32 -> CodeBlock.of("$L", number.intValueExact());
                        case INT64 -> CodeBlock.of("$LL", number.longValueExact());
                        case DOUBLE -> CodeBlock.of("$T.valueOf($L)", Double.class, Literals.text(json));
                        default -> CodeBlock.of("new $T($L)", BigDecimal.class, Literals.text(json));
                    });
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
