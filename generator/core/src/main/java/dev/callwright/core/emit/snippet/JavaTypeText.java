package dev.callwright.core.emit.snippet;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;

/** The source text of the Java type of a result. */
final class JavaTypeText implements TypeRef.Visitor<String> {
    private final JavaNames names;
    private final JavaImports imports;

    JavaTypeText(JavaNames names, JavaImports imports) {
        this.names = names;
        this.imports = imports;
    }

    @Override
    public String scalar(TypeRef.Scalar scalar) {
        return scalar(scalar.kind());
    }

    private String scalar(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "String";
            case BOOLEAN -> "Boolean";
            case INT32 -> "Integer";
            case INT64 -> "Long";
            case DOUBLE -> "Double";
            case UINT64 -> imports.name("java.math", "BigInteger");
            case NUMBER, DECIMAL_STRING -> imports.name("java.math", "BigDecimal");
            case UNIX_TIME -> imports.name("java.time", "Instant");
            case DATE_TIME -> imports.name("java.time", "OffsetDateTime");
            case DATE -> imports.name("java.time", "LocalDate");
            case BASE64 -> imports.name(names.corePackage(), "Bytes");
            case BINARY -> imports.name(names.corePackage(), "FileUpload");
        };
    }

    @Override
    public String list(TypeRef.ListOf list) {
        return imports.name("java.util", "List") + "<" + list.item().accept(this) + ">";
    }

    @Override
    public String map(TypeRef.MapOf map) {
        return imports.name("java.util", "Map") + "<String, " + map.value().accept(this) + ">";
    }

    @Override
    public String named(TypeRef.Named named) {
        return imports.name(names.type(named.id()));
    }

    @Override
    public String expandable(TypeRef.Expandable expandable) {
        return imports.name(names.corePackage(), "Expandable") + "<"
                + expandable.object().accept(this) + ">";
    }

    @Override
    public String nullable(TypeRef.Nullable nullable) {
        return nullable.value().accept(this);
    }

    @Override
    public String any(TypeRef.Any any) {
        return imports.name(names.corePackage(), "JsonValue");
    }
}
