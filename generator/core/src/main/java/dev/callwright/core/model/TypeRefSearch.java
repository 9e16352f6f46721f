package dev.callwright.core.model;

/** A search in a type reference: containers are searched, and scalars and JSON values contain nothing. */
public interface TypeRefSearch extends TypeRef.Visitor<Boolean> {
    @Override
    default Boolean scalar(TypeRef.Scalar scalar) {
        return false;
    }

    @Override
    default Boolean list(TypeRef.ListOf list) {
        return list.item().accept(this)
                || list.tuple().stream().flatMap(TypeRef.Tuple::types).anyMatch(type -> type.accept(this));
    }

    @Override
    default Boolean map(TypeRef.MapOf map) {
        return map.value().accept(this);
    }

    @Override
    default Boolean expandable(TypeRef.Expandable expandable) {
        return expandable.object().accept(this);
    }

    @Override
    default Boolean nullable(TypeRef.Nullable nullable) {
        return nullable.value().accept(this);
    }

    @Override
    default Boolean any(TypeRef.Any any) {
        return false;
    }
}
