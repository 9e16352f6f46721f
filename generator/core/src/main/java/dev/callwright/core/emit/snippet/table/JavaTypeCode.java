package dev.callwright.core.emit.snippet.table;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;

/** The Java types of results. */
final class JavaTypeCode implements TypeRef.Visitor<JavaCode> {
    private final JavaNames names;

    JavaTypeCode(JavaNames names) {
        this.names = names;
    }

    @Override
    public JavaCode scalar(TypeRef.Scalar scalar) {
        return scalar(scalar.kind());
    }

    private JavaCode scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> JavaCode.text("String");
            case BOOLEAN -> JavaCode.text("Boolean");
            case INT32 -> JavaCode.text("Integer");
            case INT64 -> JavaCode.text("Long");
            case DOUBLE -> JavaCode.text("Double");
            case UINT64 -> JavaCode.type("java.math", "BigInteger");
            case NUMBER, DECIMAL_STRING -> JavaCode.type("java.math", "BigDecimal");
            case UNIX_TIME -> JavaCode.type("java.time", "Instant");
            case DATE_TIME -> JavaCode.type("java.time", "OffsetDateTime");
            case DATE -> JavaCode.type("java.time", "LocalDate");
            case BASE64 -> core("Bytes");
            case BINARY -> core("FileUpload");
        };
    }

    private JavaCode core(String name) {
        return JavaCode.type(names.corePackage(), name);
    }

    @Override
    public JavaCode list(TypeRef.ListOf list) {
        return JavaCode.type("java.util", "List")
                .and("<")
                .and(list.item().accept(this))
                .and(">");
    }

    @Override
    public JavaCode map(TypeRef.MapOf map) {
        return JavaCode.type("java.util", "Map")
                .and("<String, ")
                .and(map.value().accept(this))
                .and(">");
    }

    @Override
    public JavaCode named(TypeRef.Named named) {
        return JavaCode.type(names.type(named.id()));
    }

    @Override
    public JavaCode expandable(TypeRef.Expandable expandable) {
        return core("Expandable").and("<").and(expandable.object().accept(this)).and(">");
    }

    @Override
    public JavaCode nullable(TypeRef.Nullable nullable) {
        return nullable.value().accept(this);
    }

    @Override
    public JavaCode any(TypeRef.Any any) {
        return core("JsonValue");
    }
}
