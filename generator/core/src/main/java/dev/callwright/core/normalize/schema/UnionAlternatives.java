package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The alternatives of one union while they are collected. Null and the empty string are no alternatives but ways to say
 * that there is no value; alternatives that JSON cannot tell apart become one.
 */
final class UnionAlternatives {
    private static final Set<ScalarKind> NUMBERS =
            Set.of(ScalarKind.INT32, ScalarKind.INT64, ScalarKind.DOUBLE, ScalarKind.NUMBER, ScalarKind.UNIX_TIME);

    private final SchemaNormalizer schemas;
    private final SchemaNode union;
    private final Map<TypeRef, SchemaNode> texts = new LinkedHashMap<>();
    private final List<EnumValue> textValues = new ArrayList<>();
    private final Map<TypeRef, SchemaNode> others = new LinkedHashMap<>();
    private boolean nullable;
    private boolean clearable;

    UnionAlternatives(SchemaNormalizer schemas, SchemaNode union) {
        this.schemas = schemas;
        this.union = union;
    }

    void add(SchemaNode source, Shape shape) {
        JsonNode node = schemas.references().resolve(source).node();
        nullable |= shape.nullable() || node.path("nullable").booleanValue();
        clearable |= shape.clearable();
        if (SchemaTypes.of(node).equals(List.of("null")) || isOnlyNull(node)) {
            nullable = true;
        } else if (shape.constant().filter("\"\""::equals).isPresent()) {
            clearable = true;
        } else {
            addValue(source, shape);
        }
    }

    private static boolean isOnlyNull(JsonNode node) {
        return node.path("enum").size() == 1 && node.path("enum").get(0).isNull();
    }

    private void addValue(SchemaNode source, Shape shape) {
        Optional<TypeDefinition> definition = schemas.registry().definition(shape.type());
        if (definition.orElse(null) instanceof UnionType nested) {
            nested.alternatives().forEach(alternative -> others.putIfAbsent(alternative.type(), source));
        } else if (definition.orElse(null) instanceof EnumType enumeration
                && enumeration.scalar() == ScalarKind.STRING) {
            texts.putIfAbsent(shape.type(), source);
            textValues.addAll(enumeration.values());
        } else if (isText(shape.type())) {
            SchemaNode target = schemas.references().resolve(source);
            if (shape.constant().isPresent()) {
                textValues.addAll(EnumSchema.textValues(target));
                texts.putIfAbsent(schemas.enums().ofConstant(target), source);
            } else {
                texts.putIfAbsent(shape.type(), source);
            }
        } else {
            others.putIfAbsent(shape.type(), source);
        }
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                && switch (scalar.kind()) {
                    case STRING, DECIMAL_STRING, DATE_TIME, DATE, BASE64 -> true;
                    case BOOLEAN, INT32, INT64, DOUBLE, NUMBER, UNIX_TIME, BINARY -> false;
                };
    }

    boolean nullable() {
        return nullable;
    }

    boolean clearable() {
        return clearable;
    }

    /** The schema behind each alternative that is no text. */
    Map<TypeRef, SchemaNode> sources() {
        return others;
    }

    /** The places of all alternatives that are a value. */
    List<String> pointers() {
        return Stream.concat(texts.values().stream(), others.values().stream())
                .map(SchemaNode::pointer)
                .toList();
    }

    /** Every alternative that is no text. */
    List<TypeRef> withoutText() {
        return List.copyOf(oneNumber(others.keySet()));
    }

    /** The alternatives, those that are text made into one. */
    List<TypeRef> merged() {
        Set<TypeRef> merged = new LinkedHashSet<>();
        if (!texts.isEmpty()) {
            merged.add(oneText());
        }
        merged.addAll(oneNumber(others.keySet()));
        return List.copyOf(merged);
    }

    private TypeRef oneText() {
        List<TypeRef> enums =
                texts.keySet().stream().filter(TypeRef.Named.class::isInstance).toList();
        if (enums.isEmpty()) {
            return texts.size() == 1 ? texts.keySet().iterator().next() : new TypeRef.Scalar(ScalarKind.STRING);
        }
        if (enums.size() == 1) {
            // An enum is open, so the plain string beside it adds nothing.
            return enums.get(0);
        }
        Map<String, EnumValue> distinct = new LinkedHashMap<>();
        textValues.forEach(value -> distinct.putIfAbsent(value.wireValue(), value));
        SchemaNode place = others.isEmpty() ? union : union.member("enum");
        return schemas.enums().define(place, ScalarKind.STRING, List.copyOf(distinct.values()));
    }

    private static Set<TypeRef> oneNumber(Set<TypeRef> types) {
        long numbers = types.stream().filter(UnionAlternatives::isNumber).count();
        if (numbers < 2) {
            return types;
        }
        Set<TypeRef> merged = new LinkedHashSet<>();
        for (TypeRef type : types) {
            merged.add(isNumber(type) ? new TypeRef.Scalar(ScalarKind.NUMBER) : type);
        }
        return merged;
    }

    private static boolean isNumber(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar && NUMBERS.contains(scalar.kind());
    }
}
