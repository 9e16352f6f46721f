package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/** The number of snippet lines that a value of a type takes when it only has required members. */
final class MinimalLines {
    /** The opening and the closing line of a value with parts. */
    static final int FRAME = 2;

    /** More lines than any snippet has; counting ends here, because the number can double with each nested type. */
    private static final int MOST = 1_000_000;

    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Integer> known = new HashMap<>();
    private final Count count = new Count();

    MinimalLines(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The number of lines. */
    int of(TypeRef type) {
        return type.accept(count);
    }

    private static int framed(int lines) {
        return lines == 1 ? 1 : Math.min(MOST, lines + FRAME);
    }

    private final class Count implements TypeRef.Visitor<Integer>, TypeDefinition.Visitor<Integer> {
        @Override
        public Integer scalar(TypeRef.Scalar scalar) {
            return 1;
        }

        @Override
        public Integer list(TypeRef.ListOf list) {
            return framed(of(list.item()));
        }

        @Override
        public Integer map(TypeRef.MapOf map) {
            return framed(of(map.value()));
        }

        @Override
        public Integer named(TypeRef.Named named) {
            Integer lines = known.get(named.id());
            if (lines == null) {
                // A nested value of the same type counts as one line.
                known.put(named.id(), 1);
                lines = requireNonNull(types.get(named.id())).accept(this);
                known.put(named.id(), lines);
            }
            return lines;
        }

        @Override
        public Integer expandable(TypeRef.Expandable expandable) {
            return 1;
        }

        @Override
        public Integer nullable(TypeRef.Nullable nullable) {
            return of(nullable.value());
        }

        @Override
        public Integer any(TypeRef.Any any) {
            return 1;
        }

        @Override
        public Integer object(ObjectType type) {
            int members = 0;
            for (Property property : type.properties()) {
                boolean needed = property.value().isNeededInRequests();
                members = Math.min(MOST, members + (needed ? of(property.value().type()) : 0));
            }
            return FRAME + Math.max(1, members);
        }

        @Override
        public Integer enumeration(EnumType type) {
            return 1;
        }

        @Override
        public Integer union(UnionType type) {
            return of(type.alternatives().get(0).type());
        }
    }
}
