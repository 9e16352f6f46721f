package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.model.Input.Location;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.SmallestValues;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.EnumValue;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.sample.SampleContext.Origin;
import dev.callwright.core.sample.WireConstraint.Strictness;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Creates sample values: declared ones where the document has them, else values that fit their name. */
final class Samples implements MemberSamples {
    private final Map<TypeId, TypeDefinition> types;
    private final SchemaHints hints;
    private final DiscriminatorValue discriminators;
    private final UnionTags tags;
    private final JsonSamples jsonSamples;
    private final ObjectSamples objects;
    private final Extent extent;
    private final SmallestValues smallest;
    private int steps;

    /** Thrown when a sample takes more than {@link Limit#SAMPLE_STEPS} steps or is nested too deeply. */
    static final class SampleTooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SampleTooLargeException() {
            super(Limit.SAMPLE_STEPS.exceeded(), null, false, false);
        }
    }

    Samples(Map<TypeId, TypeDefinition> types, MinimalLines minimalLines, Extent extent) {
        this.types = types;
        this.extent = extent;
        this.smallest = new SmallestValues(types);
        SampleValidator validator = new SampleValidator(
                types, extent == Extent.GIVEN ? SampleValidator.Enums.OPEN : SampleValidator.Enums.LISTED);
        this.hints = new SchemaHints(validator, types);
        this.tags = new UnionTags(types);
        this.discriminators = new DiscriminatorValue(validator);
        this.objects = new ObjectSamples(this, smallest, minimalLines, extent);
        this.jsonSamples = new JsonSamples(types, validator, objects);
    }

    /** Resets the count of steps, for the next snippet. */
    void resetSteps() {
        steps = 0;
    }

    SmallestValues smallest() {
        return smallest;
    }

    SchemaHints hints() {
        return hints;
    }

    ObjectSamples objects() {
        return objects;
    }

    @Override
    public Optional<SampleValue> fromJson(Value value, JsonNode json, SampleContext context) {
        return jsonSamples.of(value, json, context);
    }

    @Override
    public Optional<SampleValue> generated(Value value, SampleContext context) {
        // An example of a recursive type would nest itself without end.
        Optional<JsonNode> hint = extent == Extent.SMALLEST
                        && value.constant().isEmpty()
                        && value.choices().isEmpty()
                ? Optional.empty()
                : hints.of(value, context.constraint()::accepts)
                        .filter(json -> !json.isContainerNode() || !isRecursive(value.type(), context));
        return hint.flatMap(json -> fromJson(value, json, context.withOrigin(Origin.DOCUMENT)))
                .or(() ->
                        generated(value.type(), context).map(sample -> LimitedSamples.within(value.limits(), sample)));
    }

    private boolean isRecursive(TypeRef type, SampleContext context) {
        return type.accept(new RecursionCheck(types, context.enclosing()));
    }

    private Optional<SampleValue> generated(TypeRef type, SampleContext context) {
        boolean deep = context.enclosing().size() > Limit.SAMPLE_DEPTH.value();
        if (extent != Extent.SMALLEST && (deep || ++steps > Limit.SAMPLE_STEPS.value())) {
            throw new SampleTooLargeException();
        }
        return type.accept(new Generation(context));
    }

    private final class Generation
            implements TypeRef.Visitor<Optional<SampleValue>>, TypeDefinition.Visitor<Optional<SampleValue>> {
        private final SampleContext context;

        Generation(SampleContext context) {
            this.context = context;
        }

        @Override
        public Optional<SampleValue> scalar(TypeRef.Scalar scalar) {
            return Optional.of(ReadableValues.of(scalar.kind(), context.name()));
        }

        @Override
        public Optional<SampleValue> list(TypeRef.ListOf list) {
            SampleContext item = context.withName(EnglishNoun.singular(context.name()))
                    .withLines(context.lines() - MinimalLines.FRAME);
            if (list.tuple().isPresent()) {
                return tuple(list, list.tuple().get(), item);
            }
            if (extent == Extent.SMALLEST) {
                return Optional.of(new SampleValue.OfList(List.of()));
            }
            return generated(list.item(), item).map(value -> new SampleValue.OfList(List.of(value)));
        }

        // Items of several types are any JSON values for Java.
        private Optional<SampleValue> tuple(TypeRef.ListOf list, TypeRef.Tuple tuple, SampleContext item) {
            List<SampleValue> items = new ArrayList<>();
            for (TypeRef type : tuple.items()) {
                generated(type, item)
                        .map(value -> list.item() instanceof TypeRef.Any
                                ? new SampleValue.OfAny(WireJson.text(value), Optional.of(value))
                                : value)
                        .ifPresent(items::add);
            }
            return items.size() == tuple.items().size() ? Optional.of(new SampleValue.OfList(items)) : Optional.empty();
        }

        @Override
        public Optional<SampleValue> map(TypeRef.MapOf map) {
            if (extent == Extent.SMALLEST) {
                return Optional.of(new SampleValue.OfMap(Map.of()));
            }
            SampleContext entry = context.withName("value").withLines(context.lines() - MinimalLines.FRAME);
            return generated(map.value(), entry).map(value -> new SampleValue.OfMap(Map.of("key", value)));
        }

        @Override
        public Optional<SampleValue> named(TypeRef.Named named) {
            return Objects.requireNonNull(types.get(named.id())).accept(this);
        }

        @Override
        public Optional<SampleValue> object(ObjectType type) {
            return isEnclosing(type) ? Optional.empty() : objects.of(type, emptyObject(), context);
        }

        private boolean isEnclosing(TypeDefinition type) {
            return context.enclosing().contains(type.id());
        }

        private JsonNode emptyObject() {
            return JsonNodeFactory.instance.objectNode();
        }

        // An empty string is a poor sample but better than a value that the document does not list.
        @Override
        public Optional<SampleValue> enumeration(EnumType type) {
            List<String> values = type.values().stream()
                    .map(EnumValue::wireValue)
                    .filter(context.constraint()::accepts)
                    .toList();
            Optional<String> listed = values.stream()
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .or(() -> values.stream().findFirst());
            boolean listedOnly = context.constraint().strictness() == Strictness.LISTED;
            return listed.or(() -> listedOnly ? Optional.empty() : Optional.of(unlisted(type)))
                    .map(value -> new SampleValue.OfEnum(type.id(), type.scalar(), value));
        }

        private String unlisted(EnumType type) {
            return type.scalar() == ScalarKind.STRING ? "value" : "1";
        }

        @Override
        public Optional<SampleValue> union(UnionType type) {
            if (isEnclosing(type)) {
                return Optional.empty();
            }
            for (int i : order(type)) {
                Alternative alternative = type.alternatives().get(i);
                Optional<SampleValue> value = alternative(type, alternative);
                if (value.isPresent()) {
                    return Optional.of(new SampleValue.OfUnion(
                            type.id(), i, value.get(), tags.of(type, alternative, emptyObject())));
                }
            }
            return Optional.empty();
        }

        private List<Integer> order(UnionType union) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < union.alternatives().size(); i++) {
                order.add(i);
            }
            if (extent == Extent.SMALLEST) {
                order.sort(Comparator.comparingLong(
                        i -> smallest.of(union.alternatives().get(i).type()).values()));
            }
            return extent == Extent.SMALLEST ? order.subList(0, 1) : order;
        }

        private Optional<SampleValue> alternative(UnionType union, Alternative alternative) {
            SampleContext inside = context.inside(union.id());
            Optional<ObjectType> object = discriminatedObject(union, alternative);
            if (object.isEmpty()) {
                return generated(alternative.type(), inside);
            }
            if (isEnclosing(object.get())) {
                return Optional.empty();
            }
            JsonNode discriminator =
                    discriminators.of(object.get(), union.discriminator().orElseThrow(), alternative);
            return objects.of(object.get(), discriminator, inside);
        }

        private Optional<ObjectType> discriminatedObject(UnionType union, Alternative alternative) {
            return union.discriminator().isPresent()
                            && !alternative.discriminatorValues().isEmpty()
                            && alternative.type() instanceof TypeRef.Named named
                            && types.get(named.id()) instanceof ObjectType object
                    ? Optional.of(object)
                    : Optional.empty();
        }

        @Override
        public Optional<SampleValue> expandable(TypeRef.Expandable expandable) {
            SampleValue id = new SampleValue.Scalar(ScalarKind.STRING, ReadableValues.id(context.name()));
            return Optional.of(new SampleValue.OfExpandable(id));
        }

        @Override
        public Optional<SampleValue> nullable(TypeRef.Nullable nullable) {
            return generated(nullable.value(), context);
        }

        @Override
        public Optional<SampleValue> any(TypeRef.Any any) {
            return Optional.of(new SampleValue.OfAny(
                    context.constraint().location().isInBody() ? "{\"key\":\"value\"}" : text().toString()));
        }

        // A string has one serialization in every location.
        private TextNode text() {
            return TextNode.valueOf(
                    context.constraint().location() == Location.PATH
                            ? ReadableValues.segment(context.name())
                            : ReadableValues.text(context.name()));
        }
    }
}
