package dev.callwright.core.emit.java.code;

import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.naming.java.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names of the factory methods of unions. */
public final class UnionFactories {
    private final JavaNames names;
    private final Map<TypeId, TypeDefinition> types;

    /** @param types the types of the API by their id */
    public UnionFactories(JavaNames names, Map<TypeId, TypeDefinition> types) {
        this.names = names;
        this.types = types;
    }

    /**
     * The names for an alternative that is not an object, the best one first: {@code of} for the first alternative of a Java
     * class, and one like {@code ofStringList} for lists, maps and alternatives whose class another one has.
     */
    public List<String> of(UnionType union, int index) {
        TypeRef type = union.alternatives().get(index).type();
        boolean isFirst = union.alternatives().subList(0, index).stream()
                .noneMatch(other ->
                        !isObject(other.type()) && erasure(other.type()).equals(erasure(type)));
        List<String> factories = new ArrayList<>();
        if (isFirst) {
            factories.add("of");
        }
        if (!isFirst || type instanceof TypeRef.ListOf || type instanceof TypeRef.MapOf) {
            factories.add(names.alternativeFactory(union.id(), index));
        }
        return factories;
    }

    /** Whether setters take an alternative as it is: a text, a number, a time or an enum whose Java class no other one has. */
    public boolean isTakenBySetters(UnionType union, int index) {
        TypeRef type = union.alternatives().get(index).type();
        boolean isValue = type instanceof TypeRef.Scalar
                || (type instanceof TypeRef.Named named && types.get(named.id()) instanceof EnumType);
        return isValue && union.usage().isSent() && of(union, index).contains("of");
    }

    /** The name for an alternative that is an object, such as {@code ofCard}. */
    public String ofObject(UnionType union, TypeId object) {
        int index = 0;
        while (!union.alternatives().get(index).type().equals(new TypeRef.Named(object))) {
            index++;
        }
        return names.alternativeFactory(union.id(), index);
    }

    private boolean isObject(TypeRef type) {
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof ObjectType;
    }

    private String erasure(TypeRef type) {
        return type.accept(new Erasure());
    }

    private final class Erasure implements TypeRef.Visitor<String> {
        @Override
        public String scalar(TypeRef.Scalar scalar) {
            boolean isDecimal = scalar.kind() == ScalarKind.DECIMAL_STRING;
            return (isDecimal ? ScalarKind.NUMBER : scalar.kind()).name();
        }

        @Override
        public String list(TypeRef.ListOf list) {
            return "List";
        }

        @Override
        public String map(TypeRef.MapOf map) {
            return "Map";
        }

        @Override
        public String named(TypeRef.Named named) {
            return names.type(named.id()).toString();
        }

        @Override
        public String expandable(TypeRef.Expandable expandable) {
            return "Expandable";
        }

        @Override
        public String nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public String any(TypeRef.Any any) {
            return "JsonValue";
        }
    }
}
