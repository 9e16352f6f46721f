package dev.callwright.core.emit.java;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The constant of the runtime's {@code JsonKind} for values of a type; empty: values have several kinds. */
final class JsonKindOf implements TypeRef.Visitor<Optional<String>>, TypeDefinition.Visitor<Optional<String>> {
    private final Map<TypeId, TypeDefinition> types;

    JsonKindOf(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    @Override
    public Optional<String> scalar(TypeRef.Scalar scalar) {
        return Optional.of(kind(scalar.kind()));
    }

    private static String kind(ScalarKind kind) {
        return switch (kind) {
            case BOOLEAN -> "BOOLEAN";
            case INT32, INT64, UINT64, DOUBLE, NUMBER, UNIX_TIME -> "NUMBER";
            case STRING, DECIMAL_STRING, DATE_TIME, DATE, BASE64, BINARY -> "STRING";
        };
    }

    @Override
    public Optional<String> list(TypeRef.ListOf list) {
        return Optional.of("ARRAY");
    }

    @Override
    public Optional<String> map(TypeRef.MapOf map) {
        return Optional.of("OBJECT");
    }

    @Override
    public Optional<String> named(TypeRef.Named named) {
        return Objects.requireNonNull(types.get(named.id())).accept(this);
    }

    @Override
    public Optional<String> expandable(TypeRef.Expandable expandable) {
        return Optional.empty();
    }

    @Override
    public Optional<String> nullable(TypeRef.Nullable nullable) {
        return Optional.empty();
    }

    @Override
    public Optional<String> any(TypeRef.Any any) {
        return Optional.empty();
    }

    @Override
    public Optional<String> object(ObjectType type) {
        return Optional.of("OBJECT");
    }

    @Override
    public Optional<String> enumeration(EnumType type) {
        return Optional.of(kind(type.scalar()));
    }

    @Override
    public Optional<String> union(UnionType type) {
        return Optional.empty();
    }
}
