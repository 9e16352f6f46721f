package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Docs;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.normalize.document.DocumentNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the alternatives of a union. Null and the empty string become properties of the union instead of alternatives.
 * Alternatives that cannot be distinguished in JSON are merged.
 */
final class UnionAlternatives {
    private static final Set<ScalarKind> NUMBERS = Set.of(
            ScalarKind.INT32,
            ScalarKind.INT64,
            ScalarKind.UINT64,
            ScalarKind.DOUBLE,
            ScalarKind.NUMBER,
            ScalarKind.UNIX_TIME);

    private final SchemaContext context;
    private final EnumSchema enums;
    private final DocumentNode union;
    private final Map<TypeRef, DocumentNode> texts = new LinkedHashMap<>();
    private final List<EnumValue> textValues = new ArrayList<>();
    private final Map<TypeRef, DocumentNode> others = new LinkedHashMap<>();
    private final List<EnumValue> integers = new ArrayList<>();
    private boolean anyInteger;
    private boolean nullable;
    private boolean clearable;
    private boolean nullObject;

    UnionAlternatives(SchemaContext context, EnumSchema enums, DocumentNode union) {
        this.context = context;
        this.enums = enums;
        this.union = union;
    }

    /** Adds an alternative. */
    void add(DocumentNode source, NormalizedSchema schema) {
        JsonNode node = context.resolve(source).node();
        nullable |= schema.nullable() || node.path("nullable").booleanValue();
        clearable |= schema.clearable();
        if (new ValueBranches(context).isNull(source)) {
            nullable = true;
            nullObject |= SchemaTypes.of(node).contains("object");
        } else if (schema.constant().filter("\"\""::equals).isPresent()) {
            clearable = true;
        } else {
            addValue(source, schema);
        }
    }

    private void addValue(DocumentNode source, NormalizedSchema schema) {
        Optional<TypeDefinition> definition = context.registry().definition(schema.type());
        if (definition.isPresent()) {
            definition.get().accept(new AddDefined(source, schema.type()));
        } else if (isText(schema.type())) {
            addText(source, schema);
        } else {
            schema.constant()
                    .map(value -> new EnumValue(value, Optional.empty(), new Docs("", "")))
                    .ifPresentOrElse(integers::add, () -> anyInteger = true);
            others.putIfAbsent(schema.type(), source);
        }
    }

    private void addText(DocumentNode source, NormalizedSchema schema) {
        if (schema.constant().isEmpty()) {
            texts.putIfAbsent(schema.type(), source);
            return;
        }
        DocumentNode target = context.resolve(source);
        textValues.addAll(enums.textValues(target));
        texts.putIfAbsent(enums.ofConstant(target), source);
    }

    /** Adds an alternative that has a type definition. */
    private final class AddDefined implements TypeDefinition.Visitor<UnionAlternatives> {
        private final DocumentNode source;
        private final TypeRef type;

        AddDefined(DocumentNode source, TypeRef type) {
            this.source = source;
            this.type = type;
        }

        @Override
        public UnionAlternatives object(ObjectType object) {
            others.putIfAbsent(type, source);
            return UnionAlternatives.this;
        }

        @Override
        public UnionAlternatives enumeration(EnumType enumeration) {
            if (enumeration.scalar() == ScalarKind.STRING) {
                texts.putIfAbsent(type, source);
                textValues.addAll(enumeration.values());
            } else {
                others.putIfAbsent(type, source);
            }
            return UnionAlternatives.this;
        }

        @Override
        public UnionAlternatives union(UnionType nested) {
            if (nested.alternatives().isEmpty() || nested.discriminator().isPresent()) {
                // Its alternatives follow, or have values of their own.
                others.putIfAbsent(type, source);
            } else {
                nested.alternatives().forEach(alternative -> others.putIfAbsent(alternative.type(), source));
            }
            return UnionAlternatives.this;
        }
    }

    private static boolean isText(TypeRef type) {
        return type instanceof TypeRef.Scalar scalar
                && switch (scalar.kind()) {
                    case STRING, DECIMAL_STRING, DATE_TIME, DATE, BASE64 -> true;
                    case BOOLEAN, INT32, INT64, UINT64, DOUBLE, NUMBER, UNIX_TIME, BINARY -> false;
                };
    }

    /** Whether null is an alternative. */
    boolean nullable() {
        return nullable;
    }

    /** Whether the empty string is an alternative. */
    boolean clearable() {
        return clearable;
    }

    /** The schemas of the alternatives that are not texts. */
    Map<TypeRef, DocumentNode> sources() {
        return others;
    }

    /** The pointers of all alternatives. */
    List<String> pointers() {
        return Stream.concat(texts.values().stream(), others.values().stream())
                .map(DocumentNode::pointer)
                .toList();
    }

    /** The alternatives that are not texts. */
    List<TypeRef> withoutText() {
        return List.copyOf(oneNumber(others.keySet()));
    }

    /** The alternatives, with all texts merged to one. */
    List<TypeRef> merged() {
        TypeRef integer = new TypeRef.Scalar(ScalarKind.INT64);
        if (texts.isEmpty() && others.keySet().equals(Set.of(integer)) && !anyInteger && integers.size() > 1) {
            return List.of(enums.define(union, ScalarKind.INT64, List.copyOf(integers)));
        }
        Set<TypeRef> merged = new LinkedHashSet<>();
        if (!texts.isEmpty()) {
            merged.add(oneText());
        }
        merged.addAll(oneNumber(others.keySet()));
        if (merged.isEmpty() && nullObject) {
            merged.add(new TypeRef.MapOf(AnyValue.because(AnyValue.Reason.UNTYPED)));
        }
        return List.copyOf(merged);
    }

    private TypeRef oneText() {
        List<TypeRef> enumTypes =
                texts.keySet().stream().filter(TypeRef.Named.class::isInstance).toList();
        if (enumTypes.isEmpty()) {
            return texts.size() == 1 ? texts.keySet().iterator().next() : new TypeRef.Scalar(ScalarKind.STRING);
        }
        boolean takesOthers = enumTypes.size() < texts.size();
        if (enumTypes.size() == 1) {
            // Generated enums accept unknown values, so a plain string adds nothing.
            return opened(enumTypes.get(0), takesOthers);
        }
        Map<String, EnumValue> distinct = new LinkedHashMap<>();
        textValues.forEach(value -> distinct.putIfAbsent(value.wireValue(), value));
        DocumentNode definition = others.isEmpty() ? union : union.member("enum");
        TypeRef merged = enums.define(definition, ScalarKind.STRING, List.copyOf(distinct.values()));
        boolean someOpen = enumTypes.stream()
                .flatMap(type -> context.registry().definition(type).stream())
                .anyMatch(type -> ((EnumType) type).isOpen());
        return opened(merged, takesOthers || someOpen);
    }

    private TypeRef opened(TypeRef type, boolean takesOthers) {
        if (takesOthers) {
            context.registry().open(type);
        }
        return type;
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
