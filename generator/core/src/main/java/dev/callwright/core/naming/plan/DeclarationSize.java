package dev.callwright.core.naming.plan;

import dev.callwright.core.model.Docs;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;

/** An estimate of the lines of a declaration in Java, which are more than in TypeScript, without the types in it. */
final class DeclarationSize implements TypeDefinition.Visitor<Integer> {
    private static final int COLUMNS = 90;
    private static final int IMPORTS = 30;
    private static final int LONG_VALUE = 20;
    private static final int OBJECT = 38;
    private static final int OTHER = 26;
    private static final int SCALAR_MEMBER = 11;
    private static final int OBJECT_MEMBER = 15;
    private static final int COLLECTION_MEMBER = 16;
    private static final int ALTERNATIVE = 18;

    DeclarationSize() {}

    /** The lines of the params class of an operation. */
    int params(Operation operation) {
        return IMPORTS
                + OBJECT
                + operation.paramsInputs().stream()
                        .mapToInt(input -> member(input.value()))
                        .sum();
    }

    @Override
    public Integer object(ObjectType type) {
        return OBJECT
                + lines(type.docs())
                + type.properties().stream()
                        .mapToInt(property -> member(property.value()))
                        .sum();
    }

    @Override
    public Integer enumeration(EnumType type) {
        return OTHER
                + lines(type.docs())
                + type.values().stream().mapToInt(value -> value(value)).sum();
    }

    @Override
    public Integer union(UnionType type) {
        return OTHER + lines(type.docs()) + ALTERNATIVE * type.alternatives().size();
    }

    // The comment is repeated at the setter.
    private static int member(Value value) {
        boolean isScalar = value.type() instanceof TypeRef.Scalar || value.type() instanceof TypeRef.Any;
        boolean isCollection = value.type() instanceof TypeRef.ListOf || value.type() instanceof TypeRef.MapOf;
        int code = isScalar ? SCALAR_MEMBER : isCollection ? COLLECTION_MEMBER : OBJECT_MEMBER;
        int clearer = value.clearable() || value.nullable() ? 5 : 0;
        return code + clearer + 2 * lines(value.docs());
    }

    // The declaration of a long name is broken.
    private static int value(EnumValue value) {
        return lines(value.docs()) + (value.wireValue().length() > LONG_VALUE ? 3 : 2);
    }

    private static int lines(Docs docs) {
        int characters = docs.summary().length() + docs.description().length();
        return characters == 0 ? 0 : characters <= COLUMNS ? 1 : 3 + characters / COLUMNS;
    }
}
