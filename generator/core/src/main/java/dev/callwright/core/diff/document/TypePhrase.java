package dev.callwright.core.diff.document;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.Standing;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names types in sentences, in the words of OpenAPI: {@code list of integer (int32)}, {@code 'book'}. */
final class TypePhrase implements TypeRef.Visitor<String> {
    private static final int MOST_PARTS = 4;

    private final Map<TypeId, TypeDefinition> types;

    TypePhrase(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    String of(TypeRef type) {
        return type.accept(this);
    }

    @Override
    public String scalar(TypeRef.Scalar scalar) {
        return switch (scalar.kind()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case INT32 -> "integer (int32)";
            case INT64 -> "integer (int64)";
            case UINT64 -> "integer (uint64)";
            case DOUBLE -> "number (double)";
            case NUMBER -> "number";
            case DECIMAL_STRING -> "string (decimal)";
            case UNIX_TIME -> "integer (unix-time)";
            case DATE_TIME -> "string (date-time)";
            case DATE -> "string (date)";
            case BASE64 -> "string (byte)";
            case BINARY -> "file";
        };
    }

    @Override
    public String list(TypeRef.ListOf list) {
        return "list of " + of(list.item());
    }

    @Override
    public String map(TypeRef.MapOf map) {
        return "map of " + of(map.value());
    }

    @Override
    public String named(TypeRef.Named named) {
        return Optional.ofNullable(types.get(named.id())).map(this::named).orElse("object");
    }

    // A schema without a name is described, because nobody knows it by its place.
    private String named(TypeDefinition type) {
        if (type.nameSource().standing() == Standing.ALONE) {
            return PlaceText.of(type);
        }
        if (type instanceof EnumType values) {
            return "one of " + values(values);
        }
        return type instanceof UnionType union ? union(union) : "object";
    }

    private static String values(EnumType type) {
        String some = type.values().stream()
                .limit(MOST_PARTS)
                .map(value -> PlaceText.quoted(value.wireValue()))
                .collect(Collectors.joining(", "));
        return type.values().size() > MOST_PARTS ? some + "..." : some;
    }

    private String union(UnionType union) {
        String some = union.alternatives().stream()
                .limit(MOST_PARTS)
                .map(each -> isUnion(each.type()) ? "union" : of(each.type()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return union.alternatives().size() > MOST_PARTS ? some + " or others" : some;
    }

    private boolean isUnion(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof UnionType;
    }

    @Override
    public String expandable(TypeRef.Expandable expandable) {
        return "expandable " + of(expandable.object());
    }

    @Override
    public String nullable(TypeRef.Nullable nullable) {
        return of(nullable.value()) + " or null";
    }

    @Override
    public String any(TypeRef.Any any) {
        return "any value";
    }
}
