package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.Optionality;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.SmallestValues;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.sample.SampleContext.Origin;
import dev.callwright.core.sample.SampleValue.Clearing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates samples of objects and divides the available lines among their members. */
final class ObjectSamples {
    private final MemberSamples values;
    private final SmallestValues smallest;
    private final MinimalLines minimalLines;
    private final Extent extent;

    ObjectSamples(MemberSamples values, SmallestValues smallest, MinimalLines minimalLines, Extent extent) {
        this.values = values;
        this.smallest = smallest;
        this.minimalLines = minimalLines;
        this.extent = extent;
    }

    /**
     * A member of an object or an input of an operation that may get a value.
     *
     * @param name its wire name
     * @param value its type, constraints and documentation
     * @param json valid JSON for its value; empty: a value is generated
     * @param origin the author of that JSON
     * @param forced whether it is included regardless of the available lines
     * @param constraint the restrictions of its location
     */
    record Candidate(
            String name,
            Value value,
            Optional<JsonNode> json,
            Origin origin,
            boolean forced,
            WireConstraint constraint) {}

    /** An object with the members of the JSON and generated ones; empty if every value would contain itself. */
    Optional<SampleValue> of(ObjectType type, JsonNode json, SampleContext context) {
        if (json.isEmpty() && !smallest.of(new TypeRef.Named(type.id())).ends()) {
            return Optional.empty();
        }
        Map<Property, Candidate> candidates = candidates(type, json, context);
        List<Optional<SampleValue>> samples = share(
                List.copyOf(candidates.values()),
                context.inside(type.id()).withLines(context.lines() - MinimalLines.FRAME));
        List<SampleValue.Member> members = new ArrayList<>();
        int next = 0;
        for (Property property : candidates.keySet()) {
            Optional<SampleValue> sample = samples.get(next++);
            if (sample.isPresent()) {
                members.add(new SampleValue.Member(property, sample.get()));
            } else if (property.value().required()) {
                return Optional.empty();
            }
        }
        return Optional.of(new SampleValue.OfObject(type.id(), members, additional(type, json, context)));
    }

    private Map<Property, Candidate> candidates(ObjectType type, JsonNode json, SampleContext context) {
        // Only an example without members is generated like other values.
        boolean isExample = context.origin() == Origin.EXAMPLE && !json.isEmpty();
        Map<Property, Candidate> candidates = new LinkedHashMap<>();
        for (Property property : type.properties()) {
            Optional<JsonNode> member = member(property, json);
            boolean needed = extent.needs(property.value())
                    || (member.isPresent() && (isExample || extent.compareTo(Extent.REQUIRED) > 0));
            boolean omitted = extent.omits(property.value().access());
            if (!omitted && (needed || (extent.isWhole() && !isExample))) {
                candidates.put(property, candidate(property, member, needed, context));
            }
        }
        if (candidates.isEmpty() && extent == Extent.REQUIRED) {
            // A form cannot represent an empty object, and an empty object would show the reader nothing.
            type.properties().stream()
                    .filter(ObjectSamples::isWritable)
                    .findFirst()
                    .ifPresent(
                            property -> candidates.put(property, candidate(property, Optional.empty(), true, context)));
        }
        return candidates;
    }

    private static Candidate candidate(
            Property property, Optional<JsonNode> json, boolean forced, SampleContext context) {
        return new Candidate(
                property.wireName(), property.value(), json, context.origin(), forced, context.constraint());
    }

    private static boolean isWritable(Property property) {
        return property.value().access() != AccessMode.READ_ONLY
                && !property.value().deprecated();
    }

    // A constant takes precedence over examples.
    private static Optional<JsonNode> member(Property property, JsonNode json) {
        return property.value().constant().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(json.get(property.wireName()));
    }

    private Map<String, SampleValue> additional(ObjectType type, JsonNode json, SampleContext context) {
        if (type.additionalProperties().isEmpty()) {
            return Map.of();
        }
        Value value = value(type.additionalProperties().get());
        Set<String> declared = new HashSet<>();
        type.properties().forEach(property -> declared.add(property.wireName()));
        Map<String, SampleValue> additional = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            if (!declared.contains(member.getKey())) {
                values.fromJson(value, member.getValue(), context)
                        .ifPresent(sample -> additional.put(member.getKey(), sample));
            }
        }
        return additional;
    }

    private static Value value(TypeRef type) {
        return Value.of(type, new Optionality(true, type instanceof TypeRef.Nullable, false));
    }

    /**
     * The values of the candidates within the lines of the context, each with at least the lines it needs; empty for those
     * that do not fit or that cannot be created.
     */
    List<Optional<SampleValue>> share(List<Candidate> candidates, SampleContext context) {
        boolean[] included = included(candidates, context.lines());
        int spare = context.lines();
        int growing = 0;
        for (int i = 0; i < candidates.size(); i++) {
            int needed = minimalLines(candidates.get(i));
            spare -= included[i] ? needed : 0;
            growing += included[i] && needed > 1 ? 1 : 0;
        }
        List<Optional<SampleValue>> samples = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!included[i]) {
                samples.add(Optional.empty());
                continue;
            }
            int needed = minimalLines(candidates.get(i));
            int more = needed > 1 ? Math.max(0, spare) / growing-- : 0;
            Optional<SampleValue> sample = sample(candidates.get(i), context.withLines(needed + more));
            // Unused lines are available to the candidates that follow.
            spare -= sample.map(SnippetLines::of).orElse(0) - needed;
            samples.add(sample);
        }
        return samples;
    }

    private int minimalLines(Candidate candidate) {
        return minimalLines.of(candidate.value().type());
    }

    private boolean[] included(List<Candidate> candidates, int lines) {
        boolean[] included = new boolean[candidates.size()];
        int used = 0;
        for (int i = 0; i < included.length; i++) {
            included[i] = candidates.get(i).forced();
            used += included[i] ? minimalLines(candidates.get(i)) : 0;
        }
        for (int i = 0; i < included.length; i++) {
            int needed = minimalLines(candidates.get(i));
            // An object without members would show nothing.
            if (!included[i] && (used + needed <= lines || (used == 0 && needed == 1))) {
                included[i] = true;
                used += needed;
            }
        }
        return included;
    }

    private Optional<SampleValue> sample(Candidate candidate, SampleContext context) {
        if (extent == Extent.SMALLEST && candidate.value().nullable()) {
            return empty(candidate.value());
        }
        SampleContext own = context.withName(candidate.name()).withConstraint(candidate.constraint());
        Optional<SampleValue> sample = candidate
                .json()
                .flatMap(json -> values.fromJson(candidate.value(), json, own.withOrigin(candidate.origin())))
                .or(() -> values.generated(candidate.value(), own));
        return sample.isPresent() || !candidate.value().required() ? sample : empty(candidate.value());
    }

    // The value that ends a recursion.
    private static Optional<SampleValue> empty(Value value) {
        TypeRef type = value.type();
        if (value.nullable()) {
            return Optional.of(new SampleValue.Cleared(value.clearable() ? Clearing.EMPTY_TEXT : Clearing.NULL));
        }
        if (type instanceof TypeRef.ListOf list && list.tuple().isEmpty()) {
            return Optional.of(new SampleValue.OfList(List.of()));
        }
        return type instanceof TypeRef.MapOf ? Optional.of(new SampleValue.OfMap(Map.of())) : Optional.empty();
    }
}
