package dev.callwright.core.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.callwright.core.emit.java.code.PoetNames;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;
import dev.callwright.core.naming.java.QualifiedName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java type of a type reference, boxed. */
final class JavaTypeOf implements TypeRef.Visitor<TypeName> {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private final JavaNames names;
    private final RuntimeTypes runtime;

    JavaTypeOf(JavaNames names, RuntimeTypes runtime) {
        this.names = names;
        this.runtime = runtime;
    }

    /** The JavaPoet name of a planned name. */
    static ClassName className(QualifiedName name) {
        return PoetNames.of(name);
    }

    /** The type, unboxed if possible: {@code long} instead of {@code Long}. */
    TypeName unboxed(TypeRef ref) {
        TypeName type = ref.accept(this);
        return type.isBoxedPrimitive() ? type.unbox() : type;
    }

    @Override
    public TypeName scalar(TypeRef.Scalar scalar) {
        return scalar(scalar.kind());
    }

    TypeName scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> ClassName.get(Boolean.class);
            case INT32 -> ClassName.get(Integer.class);
            case INT64 -> ClassName.get(Long.class);
            case DOUBLE -> ClassName.get(Double.class);
            case UINT64 -> ClassName.get(BigInteger.class);
            case NUMBER, DECIMAL_STRING -> ClassName.get(BigDecimal.class);
            case UNIX_TIME -> ClassName.get(Instant.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case DATE -> ClassName.get(LocalDate.class);
            case BASE64 -> runtime.named("Bytes");
            case BINARY -> runtime.named("FileUpload");
        };
    }

    @Override
    public TypeName list(TypeRef.ListOf list) {
        return ParameterizedTypeName.get(ClassName.get(List.class), list.item().accept(this));
    }

    @Override
    public TypeName map(TypeRef.MapOf map) {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ClassName.get(String.class),
                map.value().accept(this));
    }

    @Override
    public TypeName named(TypeRef.Named named) {
        return className(names.type(named.id()));
    }

    @Override
    public TypeName expandable(TypeRef.Expandable expandable) {
        return ParameterizedTypeName.get(
                runtime.expandable(), expandable.object().accept(this));
    }

    @Override
    public TypeName nullable(TypeRef.Nullable nullable) {
        return nullable.value().accept(this).annotated(NULLABLE);
    }

    @Override
    public TypeName any(TypeRef.Any any) {
        return runtime.jsonValue();
    }
}
