package dev.callwright.core.diff.document;

import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Walks two references side by side, as far as they have the same parts, and tells which named types meet. */
final class Meeting implements TypeRef.Visitor<Optional<TypeId>> {
    private final TypeRef after;
    private final BiConsumer<TypeId, TypeId> meet;

    Meeting(TypeRef after, BiConsumer<TypeId, TypeId> meet) {
        this.after = after.withoutNull();
        this.meet = meet;
    }

    private Optional<TypeId> inside(TypeRef before, TypeRef other) {
        return before.accept(new Meeting(other, meet));
    }

    @Override
    public Optional<TypeId> named(TypeRef.Named named) {
        if (after instanceof TypeRef.Named other) {
            meet.accept(named.id(), other.id());
        }
        return Optional.of(named.id());
    }

    @Override
    public Optional<TypeId> list(TypeRef.ListOf list) {
        return after instanceof TypeRef.ListOf other ? inside(list.item(), other.item()) : Optional.empty();
    }

    @Override
    public Optional<TypeId> map(TypeRef.MapOf map) {
        return after instanceof TypeRef.MapOf other ? inside(map.value(), other.value()) : Optional.empty();
    }

    @Override
    public Optional<TypeId> expandable(TypeRef.Expandable expandable) {
        return after instanceof TypeRef.Expandable other
                ? inside(expandable.object(), other.object())
                : Optional.empty();
    }

    @Override
    public Optional<TypeId> nullable(TypeRef.Nullable nullable) {
        return inside(nullable.value(), after);
    }

    @Override
    public Optional<TypeId> scalar(TypeRef.Scalar scalar) {
        return Optional.empty();
    }

    @Override
    public Optional<TypeId> any(TypeRef.Any any) {
        return Optional.empty();
    }
}
