package dev.callwright.core.diff.document;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRef.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the types that values had and have, as sets of JSON values. Named types that are a pair are the same, whatever
 * changed in them: that is reported once, where they are declared.
 */
final class RefComparison {
    private final Map<TypeId, TypeDefinition> olds;
    private final Map<TypeId, TypeDefinition> news;
    private final Pairs<TypeId> pairs;

    RefComparison(Map<TypeId, TypeDefinition> olds, Map<TypeId, TypeDefinition> news, Pairs<TypeId> pairs) {
        this.olds = olds;
        this.news = news;
        this.pairs = pairs;
    }

    Relation of(TypeRef before, TypeRef after) {
        boolean wasNullable = before instanceof TypeRef.Nullable;
        boolean isNullable = after instanceof TypeRef.Nullable;
        if (wasNullable || isNullable) {
            Relation ofNull =
                    wasNullable == isNullable ? Relation.SAME : isNullable ? Relation.WIDENED : Relation.NARROWED;
            return of(before.withoutNull(), after.withoutNull()).and(ofNull);
        }
        boolean wasAny = before instanceof TypeRef.Any;
        boolean isAny = after instanceof TypeRef.Any;
        if (wasAny || isAny) {
            return wasAny == isAny ? Relation.SAME : isAny ? Relation.WIDENED : Relation.NARROWED;
        }
        return before.accept(new To(after));
    }

    private Optional<TypeDefinition> old(TypeRef ref) {
        return ref instanceof TypeRef.Named named ? Optional.ofNullable(olds.get(named.id())) : Optional.empty();
    }

    private Optional<TypeDefinition> young(TypeRef ref) {
        return ref instanceof TypeRef.Named named ? Optional.ofNullable(news.get(named.id())) : Optional.empty();
    }

    /** The relation of a type to this later one. */
    private final class To implements TypeRef.Visitor<Relation> {
        private final TypeRef after;

        To(TypeRef after) {
            this.after = after;
        }

        @Override
        public Relation scalar(TypeRef.Scalar scalar) {
            if (after instanceof TypeRef.Scalar other) {
                return ScalarRelation.of(scalar.kind(), other.kind());
            }
            boolean isPart = young(after)
                    .filter(type ->
                            type instanceof EnumType values && ScalarRelation.includes(scalar.kind(), values.scalar()))
                    .isPresent();
            return isPart ? Relation.NARROWED : amongAlternatives(scalar);
        }

        @Override
        public Relation list(TypeRef.ListOf list) {
            return after instanceof TypeRef.ListOf other
                    ? of(list.item(), other.item()).and(tuples(list.tuple(), other.tuple()))
                    : amongAlternatives(list);
        }

        @Override
        public Relation map(TypeRef.MapOf map) {
            return after instanceof TypeRef.MapOf other ? of(map.value(), other.value()) : amongAlternatives(map);
        }

        @Override
        public Relation expandable(TypeRef.Expandable expandable) {
            if (after instanceof TypeRef.Expandable other) {
                return of(expandable.object(), other.object());
            }
            boolean isId = after instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING;
            return isId || of(expandable.object(), after) == Relation.SAME
                    ? Relation.NARROWED
                    : amongAlternatives(expandable);
        }

        @Override
        public Relation named(TypeRef.Named named) {
            if (after instanceof TypeRef.Named other && pairs.arePair(named.id(), other.id())) {
                return Relation.SAME;
            }
            TypeDefinition type = Known.of(olds, named.id());
            if (type instanceof EnumType values) {
                return enumeration(values);
            }
            if (type instanceof UnionType union
                    && union.alternatives().stream()
                            .anyMatch(each -> !isUnion(each.type()) && of(each.type(), after) == Relation.SAME)) {
                return Relation.NARROWED;
            }
            return amongAlternatives(named);
        }

        @Override
        public Relation nullable(TypeRef.Nullable nullable) {
            return of(nullable.value(), after);
        }

        @Override
        public Relation any(TypeRef.Any any) {
            return Relation.NARROWED;
        }

        private Relation enumeration(EnumType values) {
            if (after instanceof TypeRef.Scalar scalar && ScalarRelation.includes(scalar.kind(), values.scalar())) {
                return Relation.WIDENED;
            }
            Optional<Relation> ofEnums =
                    young(after).filter(EnumType.class::isInstance).map(other -> enums(values, (EnumType) other));
            return ofEnums.orElseGet(() -> amongAlternatives(new TypeRef.Named(values.id())));
        }

        // Only one level, so that the work is bounded: unions of unions are rare, and 'changed' is right for them too.
        private Relation amongAlternatives(TypeRef before) {
            if (after instanceof TypeRef.Expandable expandable) {
                boolean isPart = (before instanceof TypeRef.Scalar scalar && scalar.kind() == ScalarKind.STRING)
                        || of(before, expandable.object()) == Relation.SAME;
                return isPart ? Relation.WIDENED : Relation.CHANGED;
            }
            boolean isPart = young(after)
                    .filter(type -> type instanceof UnionType union
                            && union.alternatives().stream()
                                    .anyMatch(
                                            each -> !isUnion(each.type()) && of(before, each.type()) == Relation.SAME))
                    .isPresent();
            return isPart ? Relation.WIDENED : Relation.CHANGED;
        }

        private boolean isUnion(TypeRef ref) {
            return old(ref).filter(UnionType.class::isInstance).isPresent()
                    || young(ref).filter(UnionType.class::isInstance).isPresent();
        }

        private Relation tuples(Optional<Tuple> before, Optional<Tuple> now) {
            if (before.isEmpty() || now.isEmpty()) {
                return before.isPresent() == now.isPresent()
                        ? Relation.SAME
                        : now.isPresent() ? Relation.NARROWED : Relation.WIDENED;
            }
            List<TypeRef> olds = before.get().types().toList();
            List<TypeRef> others = now.get().types().toList();
            boolean isAlike = olds.size() == others.size()
                    && before.get().required() == now.get().required()
                    && before.get().rest().isPresent() == now.get().rest().isPresent();
            Relation relation = isAlike ? Relation.SAME : Relation.CHANGED;
            for (int i = 0; i < Math.min(olds.size(), others.size()); i++) {
                relation = relation.and(of(olds.get(i), others.get(i)));
            }
            return relation;
        }
    }

    private static Relation enums(EnumType before, EnumType after) {
        Set<String> olds = before.values().stream().map(EnumValue::wireValue).collect(Collectors.toSet());
        Set<String> news = after.values().stream().map(EnumValue::wireValue).collect(Collectors.toSet());
        if (before.scalar() != after.scalar()) {
            return Relation.CHANGED;
        }
        if (olds.equals(news)) {
            return Relation.SAME;
        }
        return news.containsAll(olds)
                ? Relation.WIDENED
                : olds.containsAll(news) ? Relation.NARROWED : Relation.CHANGED;
    }
}
