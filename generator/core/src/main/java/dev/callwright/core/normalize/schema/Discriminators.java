package dev.callwright.core.normalize.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Completes unions with their discriminator: a property with a different constant in each alternative. */
public final class Discriminators {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<TypeId, TypeDefinition> definitions;
    private final FixedValues fixed;
    private final Map<TypeId, Map<String, String>> constants = new HashMap<>();

    public Discriminators(TypeRegistry registry) {
        this.definitions = registry.definitions();
        this.fixed = registry.fixed();
    }

    /** The union with nested unions flattened, and with the discriminator and the value of each alternative. */
    public UnionType complete(UnionType union) {
        List<Alternative> flat = flattened(union);
        Optional<String> discriminator =
                union.discriminator().or(() -> inferred(flat)).or(() -> ofNested(union));
        List<Alternative> alternatives = discriminator.isEmpty()
                ? flat
                : flat.stream()
                        .map(alternative -> withConstant(alternative, discriminator.get()))
                        .toList();
        return new UnionType(union.declaration(), alternatives, discriminator, union.subunions());
    }

    // The discriminator that all nested unions have.
    private Optional<String> ofNested(UnionType union) {
        Set<Optional<String>> nested = new HashSet<>();
        for (Alternative alternative : union.alternatives()) {
            nested.add(
                    alternative.type() instanceof TypeRef.Named named
                                    && definitions.get(named.id()) instanceof UnionType inner
                            ? inner.discriminator()
                            : Optional.empty());
        }
        return nested.size() == 1 ? nested.iterator().next() : Optional.empty();
    }

    // A constant that an object declares has precedence over the name of its schema and over a mapping.
    private Alternative withConstant(Alternative alternative, String discriminator) {
        Optional<String> constant = object(alternative.type())
                .filter(object ->
                        alternative.discriminatorValues().isEmpty() || !fixed.isFixed(object.id(), discriminator))
                .flatMap(object -> constant(object, discriminator));
        return constant.isEmpty() ? alternative : new Alternative(alternative.type(), List.of(constant.get()));
    }

    /** Fixes the properties of the alternatives of all unions that declare a discriminator. */
    void fixAlternatives() {
        Set<TypeId> changed = new LinkedHashSet<>();
        for (TypeDefinition definition : List.copyOf(definitions.values())) {
            if (definition instanceof UnionType union && union.discriminator().isPresent()) {
                for (Alternative alternative : complete(union).alternatives()) {
                    if (alternative.type() instanceof TypeRef.Named named
                            && fixed.add(named.id(), union.discriminator().get(), alternative.discriminatorValues())) {
                        changed.add(named.id());
                    }
                }
            }
        }
        changed.forEach(id -> {
            if (definitions.get(id) instanceof ObjectType object) {
                definitions.put(id, fixed.with(object));
            }
        });
    }

    private Optional<String> inferred(List<Alternative> alternatives) {
        List<ObjectType> objects = alternatives.stream()
                .map(alternative -> object(alternative.type()))
                .flatMap(Optional::stream)
                .toList();
        if (objects.size() < 2) {
            return Optional.empty();
        }
        String best = null;
        int maxValues = 1;
        for (String candidate : constants(objects.get(0)).keySet()) {
            int values = distinctConstants(objects, candidate);
            if (values > maxValues) {
                best = candidate;
                maxValues = values;
            }
        }
        return Optional.ofNullable(best);
    }

    private int distinctConstants(List<ObjectType> objects, String name) {
        Set<String> values = new HashSet<>();
        for (ObjectType object : objects) {
            Optional<String> constant = constant(object, name);
            if (constant.isEmpty()) {
                return 0;
            }
            values.add(constant.get());
        }
        return values.size();
    }

    private Optional<String> constant(ObjectType object, String name) {
        return Optional.ofNullable(constants(object).get(name));
    }

    private Map<String, String> constants(ObjectType object) {
        return constants.computeIfAbsent(object.id(), unused -> {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Property property : object.properties()) {
                property.value()
                        .constant()
                        .filter(json -> json.startsWith("\""))
                        .ifPresent(json -> texts.putIfAbsent(property.wireName(), text(json)));
            }
            return texts;
        });
    }

    private static String text(String json) {
        try {
            return JSON.readTree(json).textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("invalid JSON in the model: " + json, e);
        }
    }

    private Optional<ObjectType> object(TypeRef type) {
        return type instanceof TypeRef.Named named && definitions.get(named.id()) instanceof ObjectType object
                ? Optional.of(object)
                : Optional.empty();
    }

    private List<Alternative> flattened(UnionType union) {
        Map<TypeRef, Alternative> flat = new LinkedHashMap<>();
        flatten(union, flat, new HashSet<>());
        return List.copyOf(flat.values());
    }

    private void flatten(UnionType union, Map<TypeRef, Alternative> flat, Set<TypeId> seen) {
        if (!seen.add(union.id())) {
            return;
        }
        for (Alternative alternative : union.alternatives()) {
            if (alternative.type() instanceof TypeRef.Named named
                    && definitions.get(named.id()) instanceof UnionType nested) {
                Map<TypeRef, Alternative> inner = new LinkedHashMap<>();
                flatten(nested, inner, seen);
                inner.forEach((type, each) -> flat.putIfAbsent(type, selected(union, alternative, nested, each)));
            } else {
                flat.putIfAbsent(alternative.type(), alternative);
            }
        }
    }

    // Values of another property say nothing here; the values of the nested union select all of its alternatives.
    private static Alternative selected(UnionType union, Alternative outer, UnionType nested, Alternative inner) {
        boolean sameProperty = union.discriminator().isEmpty()
                || nested.discriminator().isEmpty()
                || nested.discriminator().equals(union.discriminator());
        return sameProperty && !inner.discriminatorValues().isEmpty()
                ? inner
                : new Alternative(inner.type(), outer.discriminatorValues());
    }
}
