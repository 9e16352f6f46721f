package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.text.Nearest;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Says whether JSON is a value of a type. Required members that it lacks are no problem: they are filled in. */
final class Fit {
    private static final int REMEMBERED = 10_000;

    private final Map<TypeId, TypeDefinition> types;
    private final Enums enums;
    // Each alternative is tried up to three times, and so are those inside of it: without this, anew each time.
    private final Map<JsonNode, Map<TypeId, OptionalInt>> found = new IdentityHashMap<>();

    /** Which values of enums fit. */
    enum Enums {
        /** Those that the document lists. */
        LISTED,
        /** Any: enums are open. */
        OPEN
    }

    Fit(Map<TypeId, TypeDefinition> types, Enums enums) {
        this.types = types;
        this.enums = enums;
    }

    /** What is wrong with the JSON as a value at this place; empty: it fits. */
    Optional<String> problem(Value value, JsonNode json, String place) {
        if ((value.nullable() && json.isNull()) || (value.clearable() && isEmptyText(json))) {
            return Optional.empty();
        }
        if (value.constant().isPresent() && !Json.parse(value.constant().get()).equals(json)) {
            return expected(place, "the constant " + value.constant().get(), json);
        }
        return problem(value.type(), json, place);
    }

    /** What is wrong with the JSON as such a value at this place; empty: it fits. */
    Optional<String> problem(TypeRef type, JsonNode json, String place) {
        return type.accept(new Check(json, place));
    }

    static boolean isEmptyText(JsonNode json) {
        return json.isTextual() && json.textValue().isEmpty();
    }

    /** The alternative of a union that the JSON is a value of; empty if it is none of them. */
    OptionalInt alternative(UnionType union, JsonNode json) {
        Map<TypeId, OptionalInt> of = found.get(json);
        OptionalInt before = of == null ? null : of.get(union.id());
        if (before != null) {
            return before;
        }
        OptionalInt alternative = find(union, json);
        if (found.size() >= REMEMBERED) {
            found.clear();
        }
        found.computeIfAbsent(json, unused -> new HashMap<>()).put(union.id(), alternative);
        return alternative;
    }

    private OptionalInt find(UnionType union, JsonNode json) {
        OptionalInt named = first(union, alternative -> isNamed(union, alternative, json));
        if (named.isPresent()) {
            return named;
        }
        OptionalInt complete = first(union, alternative -> fits(alternative, json) && isComplete(alternative, json));
        return complete.isPresent() ? complete : first(union, alternative -> fits(alternative, json));
    }

    private static OptionalInt first(UnionType union, Predicate<Alternative> condition) {
        for (int i = 0; i < union.alternatives().size(); i++) {
            if (condition.test(union.alternatives().get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isNamed(UnionType union, Alternative alternative, JsonNode json) {
        String kind =
                union.discriminator().map(json::path).map(JsonNode::asText).orElse("");
        return alternative.discriminatorValues().contains(kind) && fits(alternative, json);
    }

    private boolean fits(Alternative alternative, JsonNode json) {
        return problem(alternative.type(), json, "").isEmpty();
    }

    private boolean isComplete(Alternative alternative, JsonNode json) {
        return !(alternative.type() instanceof TypeRef.Named named)
                || !(types.get(named.id()) instanceof ObjectType object)
                || object.properties().stream()
                        .filter(property -> property.value().required())
                        .allMatch(property -> json.has(property.wireName()));
    }

    private static Optional<String> expected(String place, String what, JsonNode json) {
        String found = json.toString();
        String shown = found.length() <= 60 ? found : found.substring(0, 57) + "...";
        return Optional.of(place + ": expected " + what + ", found " + shown);
    }

    private final class Check implements TypeRef.Visitor<Optional<String>> {
        private final JsonNode json;
        private final String place;

        Check(JsonNode json, String place) {
            this.json = json;
            this.place = place;
        }

        private Optional<String> expects(String what) {
            return expected(place, what, json);
        }

        @Override
        public Optional<String> scalar(TypeRef.Scalar scalar) {
            return ScalarFit.fits(scalar.kind(), json) ? Optional.empty() : expects(ScalarFit.words(scalar.kind()));
        }

        @Override
        public Optional<String> list(TypeRef.ListOf list) {
            if (!json.isArray()) {
                return expects("a list");
            }
            for (int i = 0; i < json.size(); i++) {
                Optional<String> problem = problem(list.item(), json.get(i), place + "[" + i + "]");
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<String> map(TypeRef.MapOf map) {
            if (!json.isObject()) {
                return expects("an object");
            }
            return json.properties().stream()
                    .flatMap(entry -> problem(map.value(), entry.getValue(), place + "." + entry.getKey()).stream())
                    .findFirst();
        }

        @Override
        public Optional<String> named(TypeRef.Named named) {
            TypeDefinition definition = types.get(named.id());
            if (definition instanceof ObjectType object) {
                return json.isObject() ? members(object) : expects("an object");
            }
            if (definition instanceof EnumType enumeration) {
                return enumeration(enumeration);
            }
            boolean fits = definition instanceof UnionType union
                    && alternative(union, json).isPresent();
            return fits ? Optional.empty() : expects("one of the kinds of values it can have");
        }

        private Optional<String> members(ObjectType object) {
            return json.properties().stream()
                    .flatMap(member -> member(object, member.getKey(), member.getValue()).stream())
                    .findFirst();
        }

        private Optional<String> member(ObjectType object, String name, JsonNode value) {
            for (Property property : object.properties()) {
                if (property.wireName().equals(name)) {
                    return problem(property.value(), value, place + "." + name);
                }
            }
            if (object.additionalProperties().isPresent()) {
                return problem(object.additionalProperties().get(), value, place + "." + name);
            }
            return Optional.of(place + ": there is no " + name + "; "
                    + choices(
                            name,
                            object.properties().stream().map(Property::wireName).toList()));
        }

        private Optional<String> enumeration(EnumType type) {
            if (!ScalarFit.fits(type.scalar(), json)) {
                return expects(ScalarFit.words(type.scalar()));
            }
            boolean listed =
                    type.values().stream().anyMatch(value -> value.wireValue().equals(json.asText()));
            return listed || enums == Enums.OPEN ? Optional.empty() : expects("a value that the document lists");
        }

        @Override
        public Optional<String> expandable(TypeRef.Expandable expandable) {
            return json.isTextual() ? Optional.empty() : problem(expandable.object(), json, place);
        }

        @Override
        public Optional<String> nullable(TypeRef.Nullable nullable) {
            return json.isNull() ? Optional.empty() : problem(nullable.value(), json, place);
        }

        @Override
        public Optional<String> any(TypeRef.Any any) {
            return Optional.empty();
        }
    }

    /** What there is instead of a name that there is not: the nearest one and all of them. */
    static String choices(String wrong, List<String> names) {
        String nearest = Nearest.to(wrong, names)
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
        return nearest + (names.isEmpty() ? "there are none" : "there are " + String.join(", ", names));
    }
}
