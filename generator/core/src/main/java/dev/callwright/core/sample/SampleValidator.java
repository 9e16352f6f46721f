package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

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

/** Validates JSON against types. Missing required members are accepted: they are generated. */
final class SampleValidator {
    private static final int CACHE_SIZE = 10_000;

    private final Map<TypeId, TypeDefinition> types;
    private final Enums enums;
    private final UnionTags tags;
    // Each alternative is validated up to three times; without this cache, nested unions would take exponential time.
    private final Map<JsonNode, Map<TypeId, OptionalInt>> alternatives = new IdentityHashMap<>();

    /** Which values of enums are valid. */
    enum Enums {
        /** Only listed ones. */
        LISTED,
        /** All, because enums are open. */
        OPEN
    }

    SampleValidator(Map<TypeId, TypeDefinition> types, Enums enums) {
        this.types = types;
        this.enums = enums;
        this.tags = new UnionTags(types);
    }

    /** Why the JSON is not valid for the value; empty: it is valid. The path names the JSON in messages. */
    Optional<String> problem(Value value, JsonNode json, String path) {
        if ((value.nullable() && json.isNull()) || (value.clearable() && isEmptyText(json))) {
            return Optional.empty();
        }
        if (value.constant().isPresent() && !Json.parse(value.constant().get()).equals(json)) {
            return expected(path, "the constant " + value.constant().get(), json);
        }
        if (!value.choices().isEmpty()
                && value.choices().stream().map(Json::parse).noneMatch(json::equals)) {
            return expected(path, "one of " + String.join(", ", value.choices()), json);
        }
        return problem(value.type(), json, path);
    }

    /** Why the JSON is not valid for the type; empty: it is valid. The path names the JSON in messages. */
    Optional<String> problem(TypeRef type, JsonNode json, String path) {
        return type.accept(new Check(json, path));
    }

    static boolean isEmptyText(JsonNode json) {
        return json.isTextual() && json.textValue().isEmpty();
    }

    /** The index of the first alternative of a union that the JSON is valid for; empty: it is valid for none. */
    OptionalInt alternative(UnionType union, JsonNode json) {
        Map<TypeId, OptionalInt> byUnion = alternatives.get(json);
        OptionalInt cached = byUnion == null ? null : byUnion.get(union.id());
        if (cached != null) {
            return cached;
        }
        OptionalInt alternative = find(union, json);
        if (alternatives.size() >= CACHE_SIZE) {
            alternatives.clear();
        }
        alternatives.computeIfAbsent(json, unused -> new HashMap<>()).put(union.id(), alternative);
        return alternative;
    }

    private OptionalInt find(UnionType union, JsonNode json) {
        OptionalInt discriminated = first(union, alternative -> isDiscriminated(union, alternative, json));
        if (discriminated.isPresent()) {
            return discriminated;
        }
        OptionalInt complete =
                first(union, alternative -> isValid(union, alternative, json) && isComplete(alternative, json));
        return complete.isPresent() ? complete : first(union, alternative -> isValid(union, alternative, json));
    }

    private static OptionalInt first(UnionType union, Predicate<Alternative> condition) {
        for (int i = 0; i < union.alternatives().size(); i++) {
            if (condition.test(union.alternatives().get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isDiscriminated(UnionType union, Alternative alternative, JsonNode json) {
        String kind =
                union.discriminator().map(json::path).map(JsonNode::asText).orElse("");
        return alternative.discriminatorValues().contains(kind) && isValid(union, alternative, json);
    }

    private boolean isValid(UnionType union, Alternative alternative, JsonNode json) {
        return !UnionTags.selectsAnother(union, alternative, json)
                && problem(alternative.type(), tags.withoutTag(union, alternative, json), "")
                        .isEmpty();
    }

    private boolean isComplete(Alternative alternative, JsonNode json) {
        return !(alternative.type() instanceof TypeRef.Named named)
                || !(types.get(named.id()) instanceof ObjectType object)
                || object.properties().stream()
                        .filter(property -> property.value().required())
                        .allMatch(property -> json.has(property.wireName()));
    }

    private static Optional<String> expected(String path, String expectation, JsonNode json) {
        String found = json.toString();
        String shown = found.length() <= 60 ? found : found.substring(0, 57) + "...";
        return Optional.of(path + ": expected " + expectation + ", found " + shown);
    }

    private final class Check implements TypeRef.Visitor<Optional<String>>, TypeDefinition.Visitor<Optional<String>> {
        private final JsonNode json;
        private final String path;

        Check(JsonNode json, String path) {
            this.json = json;
            this.path = path;
        }

        private Optional<String> expects(String expectation) {
            return expected(path, expectation, json);
        }

        @Override
        public Optional<String> scalar(TypeRef.Scalar scalar) {
            return ScalarValidator.isValid(scalar.kind(), json)
                    ? Optional.empty()
                    : expects(ScalarValidator.description(scalar.kind()));
        }

        @Override
        public Optional<String> list(TypeRef.ListOf list) {
            if (!json.isArray()) {
                return expects("a list");
            }
            if (list.tuple().isPresent()) {
                return tuple(list.tuple().get());
            }
            for (int i = 0; i < json.size(); i++) {
                Optional<String> problem = problem(list.item(), json.get(i), path + "[" + i + "]");
                if (problem.isPresent()) {
                    return problem;
                }
            }
            return Optional.empty();
        }

        private Optional<String> tuple(TypeRef.Tuple tuple) {
            boolean isTooLong = !json.isEmpty() && tuple.item(json.size() - 1).isEmpty();
            if (json.size() < tuple.required() || isTooLong) {
                return expects("a list of " + tuple.items().size() + " items");
            }
            for (int i = 0; i < json.size(); i++) {
                Optional<String> problem = problem(tuple.item(i).orElseThrow(), json.get(i), path + "[" + i + "]");
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
                    .flatMap(entry -> problem(map.value(), entry.getValue(), path + "." + entry.getKey()).stream())
                    .findFirst();
        }

        @Override
        public Optional<String> named(TypeRef.Named named) {
            return requireNonNull(types.get(named.id())).accept(this);
        }

        @Override
        public Optional<String> object(ObjectType type) {
            return json.isObject() ? members(type) : expects("an object");
        }

        @Override
        public Optional<String> union(UnionType type) {
            return alternative(type, json).isPresent()
                    ? Optional.empty()
                    : expects("a value of one of the union's alternatives");
        }

        private Optional<String> members(ObjectType object) {
            return json.properties().stream()
                    .flatMap(member -> member(object, member.getKey(), member.getValue()).stream())
                    .findFirst();
        }

        private Optional<String> member(ObjectType object, String name, JsonNode value) {
            for (Property property : object.properties()) {
                if (property.wireName().equals(name)) {
                    return problem(property.value(), value, path + "." + name);
                }
            }
            if (object.additionalProperties().isPresent()) {
                return problem(object.additionalProperties().get(), value, path + "." + name);
            }
            return Optional.of(path + ": unknown member " + name + "; "
                    + choices(
                            name,
                            object.properties().stream().map(Property::wireName).toList()));
        }

        @Override
        public Optional<String> enumeration(EnumType type) {
            if (!ScalarValidator.isValid(type.scalar(), json)) {
                return expects(ScalarValidator.description(type.scalar()));
            }
            boolean listed =
                    type.values().stream().anyMatch(value -> value.wireValue().equals(json.asText()));
            return listed || enums == Enums.OPEN ? Optional.empty() : expects("a value that the document lists");
        }

        @Override
        public Optional<String> expandable(TypeRef.Expandable expandable) {
            return json.isTextual() ? Optional.empty() : problem(expandable.object(), json, path);
        }

        @Override
        public Optional<String> nullable(TypeRef.Nullable nullable) {
            return json.isNull() ? Optional.empty() : problem(nullable.value(), json, path);
        }

        @Override
        public Optional<String> any(TypeRef.Any any) {
            return Optional.empty();
        }
    }

    /** A suggestion for an unknown name: the nearest valid name and a list of all. */
    static String choices(String wrong, List<String> names) {
        String nearest = Nearest.to(wrong, names)
                .map(name -> "did you mean " + name + "? ")
                .orElse("");
        return nearest + (names.isEmpty() ? "no names are valid" : "valid names are " + String.join(", ", names));
    }
}
