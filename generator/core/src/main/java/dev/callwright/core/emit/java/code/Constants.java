package dev.callwright.core.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.naming.java.JavaNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Constants of the document as Java expressions. */
public final class Constants {
    private static final int MOST_DIGITS = 40;

    private final Map<TypeId, TypeDefinition> types;
    private final JavaNames names;

    public Constants(ApiModel model, JavaNames names) {
        this.types = model.typesById();
        this.names = names;
    }

    /**
     * The expression for the constant of a value, of the type that its codec writes; empty: callers have to pass the
     * value.
     */
    public Optional<CodeBlock> of(Value value) {
        return value.constant().flatMap(json -> expression(value.type(), json));
    }

    private Optional<CodeBlock> expression(TypeRef type, String json) {
        if (type instanceof TypeRef.Scalar scalar) {
            return scalar(scalar.kind(), json);
        }
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof EnumType
                ? Optional.of(CodeBlock.of(
                        "$T.of($L)", PoetNames.of(names.type(named.id())), JavaLiterals.text(JsonStrings.text(json))))
                : Optional.empty();
    }

    private static Optional<CodeBlock> scalar(ScalarKind kind, String json) {
        return switch (kind) {
            case STRING -> Optional.of(JavaLiterals.text(JsonStrings.text(json)));
            case BOOLEAN -> Optional.of(CodeBlock.of("$L", Boolean.parseBoolean(json)));
            case INT32 -> number(json, number -> CodeBlock.of("$L", number.intValueExact()));
            case INT64 -> number(json, number -> CodeBlock.of("$LL", number.longValueExact()));
            case DOUBLE ->
                number(json, number -> CodeBlock.of("$T.valueOf($L)", Double.class, JavaLiterals.text(json)));
            case UINT64 ->
                number(
                        json,
                        number -> CodeBlock.of("new $T($L)", BigInteger.class, JavaLiterals.text(integer(number))));
            case NUMBER ->
                number(json, number -> CodeBlock.of("new $T($L)", BigDecimal.class, JavaLiterals.text(json)));
            // Values of these kinds are parsed at run time, and the text may be invalid.
            case DECIMAL_STRING, UNIX_TIME, DATE_TIME, DATE, BASE64, BINARY -> Optional.empty();
        };
    }

    // The digits of 1e999999999 would fill the memory.
    private static String integer(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            throw new ArithmeticException("no integer of 64 bits: " + number);
        }
        return number.toBigIntegerExact().toString();
    }

    private static Optional<CodeBlock> number(String json, Function<BigDecimal, CodeBlock> literal) {
        try {
            return Optional.of(literal.apply(new BigDecimal(json)));
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
