package dev.callwright.core.diff;

import dev.callwright.core.diff.Subject.Kind;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Resource;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeRef;
import java.util.List;
import java.util.Locale;

/** The subjects of the parts of a model. */
public final class Subjects {
    private Subjects() {}

    /** The operation. */
    public static Subject of(Operation operation) {
        return Subject.of(Kind.OPERATION, operation.id());
    }

    /** The input: its location and wire name, or {@code body} for a whole body. */
    public static Subject of(Operation operation, Input input) {
        boolean isWhole = input.location() == Input.Location.WHOLE_BODY;
        String location = input.location().name().toLowerCase(Locale.ROOT);
        return new Subject(Kind.INPUT, operation.id(), isWhole ? "body" : location + ":" + input.wireName());
    }

    /** The result of the operation. */
    public static Subject result(Operation operation) {
        return Subject.of(Kind.RESULT, operation.id());
    }

    /** The error response of the operation with a status. */
    public static Subject error(Operation operation, String status) {
        return new Subject(Kind.ERROR, operation.id(), status);
    }

    /** The resource. */
    public static Subject of(Resource resource) {
        return resource(resource.path());
    }

    /** The resource with a path. */
    public static Subject resource(List<String> path) {
        return Subject.of(Kind.RESOURCE, String.join(".", path));
    }

    /** The type. */
    public static Subject of(TypeDefinition type) {
        return Subject.of(Kind.TYPE, type.id().pointer());
    }

    /** The property of an object type. */
    public static Subject property(TypeDefinition type, String wireName) {
        return new Subject(Kind.PROPERTY, type.id().pointer(), wireName);
    }

    /** The value of an enum. */
    public static Subject value(TypeDefinition type, String wireValue) {
        return new Subject(Kind.ENUM_VALUE, type.id().pointer(), wireValue);
    }

    /** The alternative of a union. */
    public static Subject alternative(TypeDefinition type, TypeRef alternative) {
        return new Subject(Kind.ALTERNATIVE, type.id().pointer(), alternative.accept(new AlternativeKey()));
    }

    /** What tells the alternatives of a union apart: the pointer of a named type, such as {@code string[]} for others. */
    private static final class AlternativeKey implements TypeRef.Visitor<String> {
        @Override
        public String named(TypeRef.Named named) {
            return named.id().pointer();
        }

        @Override
        public String scalar(TypeRef.Scalar scalar) {
            return scalar.kind().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String any(TypeRef.Any any) {
            return "any";
        }

        @Override
        public String list(TypeRef.ListOf list) {
            return list.item().accept(this) + "[]";
        }

        @Override
        public String map(TypeRef.MapOf map) {
            return map.value().accept(this) + "{}";
        }

        @Override
        public String nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public String expandable(TypeRef.Expandable expandable) {
            return expandable.object().accept(this);
        }
    }
}
