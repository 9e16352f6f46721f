package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The properties of objects whose values discriminators fix. Where discriminators of several unions disagree, the values of all
 * are valid; each union adds its own.
 */
final class FixedValues {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    private final Map<TypeId, TypeDefinition> definitions;
    private final Map<TypeId, Map<String, Set<String>>> fixed = new LinkedHashMap<>();
    private final Set<TypeId> optional = new LinkedHashSet<>();

    FixedValues(Map<TypeId, TypeDefinition> definitions) {
        this.definitions = definitions;
    }

    /** Whether the value of a property comes from a discriminator; otherwise the object declares it. */
    boolean isFixed(TypeId object, String property) {
        return fixed.getOrDefault(object, Map.of()).containsKey(property);
    }

    /** Adds values of a property; returns whether there are new ones. */
    boolean add(TypeId object, String property, List<String> values) {
        return !values.isEmpty()
                && fixed.computeIfAbsent(object, unused -> new LinkedHashMap<>())
                        .computeIfAbsent(property, unused -> new LinkedHashSet<>())
                        .addAll(values);
    }

    /** Keeps an object's properties optional: without them, a value is one of this type. */
    void keepOptional(TypeId object) {
        optional.add(object);
    }

    /** The object with its fixed properties. */
    ObjectType with(ObjectType object) {
        Map<String, Set<String>> own = fixed.getOrDefault(object.id(), Map.of());
        List<Property> properties = new ArrayList<>(object.properties().size());
        for (Property property : object.properties()) {
            Set<String> values = own.get(property.wireName());
            properties.add(
                    values == null
                            ? property
                            : new Property(
                                    property.wireName(), with(object.id(), property.value(), List.copyOf(values))));
        }
        return object.withProperties(properties);
    }

    private Value with(TypeId object, Value value, List<String> values) {
        List<String> json = new ArrayList<>();
        values.forEach(text -> json(value.type(), text).ifPresent(json::add));
        if (json.size() < values.size()) {
            return value;
        }
        if (optional.contains(object) && !value.required()) {
            return value.withDeclared(value.declared().withChoices(json));
        }
        TypeRef type = value.type() instanceof TypeRef.Any ? new TypeRef.Scalar(ScalarKind.STRING) : value.type();
        return value.withType(type)
                .withDeclared(value.declared().withOnly(json))
                // Also if only answers are said to have it, for the API cannot read a request without it.
                .withAccess(AccessMode.READ_WRITE)
                .withOptionality(new Optionality(true, false, false));
    }

    private Optional<String> json(TypeRef type, String text) {
        if (type instanceof TypeRef.Any) {
            return Optional.of(quoted(text));
        }
        Optional<ScalarKind> kind = Optional.empty();
        if (type instanceof TypeRef.Scalar scalar) {
            kind = Optional.of(scalar.kind());
        } else if (type instanceof TypeRef.Named named && definitions.get(named.id()) instanceof EnumType enumeration) {
            kind = Optional.of(enumeration.scalar());
        }
        return kind.flatMap(each -> json(each, text));
    }

    private static Optional<String> json(ScalarKind kind, String text) {
        return switch (kind) {
            case STRING -> Optional.of(quoted(text));
            case INT32, INT64, UINT64, NUMBER -> Optional.of(text).filter(NUMBER.asMatchPredicate());
            case BOOLEAN -> Optional.of(text).filter(each -> each.equals("true") || each.equals("false"));
            case DOUBLE, DECIMAL_STRING, UNIX_TIME, DATE_TIME, DATE, BASE64, BINARY -> Optional.empty();
        };
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
