package dev.callwright.core.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.Input;
import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.model.Value.AccessMode;
import dev.callwright.core.sample.Json;
import dev.callwright.core.sample.SampleValue;
import dev.callwright.core.sample.SampleValue.Clearing;
import dev.callwright.core.sample.SnippetPlan;
import dev.callwright.core.sample.SnippetPlan.Argument;
import dev.callwright.core.sample.UnionTags;
import dev.callwright.core.sample.Variant;
import dev.callwright.core.sample.WireJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Arguments of the types that operations declare: weighted to null, empty and unusual values. */
final class RandomArguments {
    private static final int DEEPEST = 5;

    private final Map<TypeId, TypeDefinition> types;
    private final UnionTags tags;
    private final Dice dice;
    private final RandomScalars scalars;

    RandomArguments(ApiModel model, Dice dice, RandomScalars scalars) {
        this.types = model.typesById();
        this.tags = new UnionTags(types);
        this.dice = dice;
        this.scalars = scalars;
    }

    /** Arguments of an operation, the required ones included. */
    SnippetPlan of(Operation operation) {
        int percent = dice.oneOf(5, 20, 60, 100);
        List<Argument> arguments = new ArrayList<>();
        for (Input input : operation.inputs()) {
            Value value = input.value();
            boolean given = input.location() == Input.Location.PATH
                    || value.required()
                    || (value.access() != AccessMode.READ_ONLY && dice.chance(percent));
            if (given) {
                SampleValue sample = input.location() == Input.Location.PATH ? inPath(value) : of(value, 0);
                arguments.add(new Argument(input, sample));
            }
        }
        return new SnippetPlan(operation, Variant.FULL, arguments);
    }

    private SampleValue inPath(Value value) {
        SampleValue sample = ofType(value.type(), 0);
        boolean isText = sample instanceof SampleValue.Scalar;
        return isText && !Input.Location.PATH.carries(WireJson.of(sample).asText()) ? inPath(value) : sample;
    }

    private SampleValue of(Value value, int depth) {
        if (value.constant().isPresent()) {
            return declared(value.type(), value.constant().get());
        }
        if ((value.nullable() || value.clearable()) && dice.chance(25)) {
            return new SampleValue.Cleared(value.clearable() ? Clearing.EMPTY_TEXT : Clearing.NULL);
        }
        return value.choices().isEmpty()
                ? ofType(value.type(), depth)
                : declared(value.type(), dice.of(value.choices()));
    }

    private SampleValue declared(TypeRef type, String json) {
        JsonNode node = Json.parse(json);
        if (type instanceof TypeRef.Scalar scalar) {
            return new SampleValue.Scalar(scalar.kind(), node.asText());
        }
        return type instanceof TypeRef.Named named && types.get(named.id()) instanceof EnumType of
                ? new SampleValue.OfEnum(of.id(), of.scalar(), node.asText())
                : ofType(type, 0);
    }

    private SampleValue ofType(TypeRef type, int depth) {
        return type.accept(new OfReference(depth));
    }

    private final class OfReference implements TypeRef.Visitor<SampleValue>, TypeDefinition.Visitor<SampleValue> {
        private final int depth;

        OfReference(int depth) {
            this.depth = depth;
        }

        @Override
        public SampleValue scalar(TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.BINARY
                    ? new SampleValue.OfFile(scalars.file())
                    : new SampleValue.Scalar(scalar.kind(), scalars.of(scalar.kind()));
        }

        @Override
        public SampleValue list(TypeRef.ListOf list) {
            List<SampleValue> items = new ArrayList<>();
            if (list.tuple().isPresent()) {
                for (TypeRef type : list.tuple().get().items()) {
                    items.add(item(list, ofType(type, depth + 1)));
                }
                return new SampleValue.OfList(items);
            }
            for (int i = length(); i > 0; i--) {
                items.add(ofType(list.item(), depth + 1));
            }
            return new SampleValue.OfList(items);
        }

        // Items of several types are any JSON values for Java.
        private SampleValue item(TypeRef.ListOf list, SampleValue value) {
            return list.item() instanceof TypeRef.Any
                    ? new SampleValue.OfAny(WireJson.text(value), Optional.of(value))
                    : value;
        }

        private int length() {
            return depth > DEEPEST ? 0 : dice.oneOf(0, 1, 1, 2, 3);
        }

        @Override
        public SampleValue map(TypeRef.MapOf map) {
            Map<String, SampleValue> entries = new LinkedHashMap<>();
            for (int i = length(); i > 0; i--) {
                entries.put(scalars.key(), ofType(map.value(), depth + 1));
            }
            return new SampleValue.OfMap(entries);
        }

        @Override
        public SampleValue named(TypeRef.Named named) {
            return types.get(named.id()).accept(this);
        }

        @Override
        public SampleValue object(ObjectType type) {
            if (depth > 2 * DEEPEST) {
                return new SampleValue.OfIncomplete(type.id());
            }
            int percent = depth > DEEPEST ? 0 : dice.oneOf(0, 10, 30, 100) / (depth + 1);
            List<SampleValue.Member> members = new ArrayList<>();
            for (Property property : type.properties()) {
                Value value = property.value();
                boolean may = value.access() != AccessMode.READ_ONLY && dice.chance(percent);
                if (value.isNeededInRequests() || may) {
                    members.add(new SampleValue.Member(property, of(value, depth + 1)));
                }
            }
            Map<String, SampleValue> more = new LinkedHashMap<>();
            if (type.additionalProperties().isPresent() && dice.chance(20)) {
                String key = "x_" + scalars.key();
                more.put(key, ofType(type.additionalProperties().get(), depth + 1));
            }
            return new SampleValue.OfObject(type.id(), members, more);
        }

        @Override
        public SampleValue enumeration(EnumType type) {
            boolean listed = !type.values().isEmpty() && dice.chance(85);
            String value = listed ? dice.of(type.values()).wireValue() : scalars.of(type.scalar());
            return new SampleValue.OfEnum(type.id(), type.scalar(), value);
        }

        @Override
        public SampleValue union(UnionType type) {
            int index = depth > 2 * DEEPEST
                    ? shallowest(type)
                    : dice.below(type.alternatives().size());
            Alternative alternative = type.alternatives().get(index);
            SampleValue value = ofType(alternative.type(), depth + 1);
            Optional<SampleValue.Tag> tag = tags.isTagged(type, alternative)
                    ? Optional.of(new SampleValue.Tag(
                            type.discriminator().orElseThrow(), dice.of(alternative.discriminatorValues())))
                    : Optional.empty();
            return new SampleValue.OfUnion(type.id(), index, value, tag);
        }

        // Without a type that could lead to this union again.
        private int shallowest(UnionType type) {
            List<TypeRef> alternatives =
                    type.alternatives().stream().map(Alternative::type).toList();
            return Stream.concat(
                            alternatives.stream().filter(each -> !(each instanceof TypeRef.Named)),
                            alternatives.stream()
                                    .filter(each -> each instanceof TypeRef.Named named
                                            && !(types.get(named.id()) instanceof UnionType)))
                    .findFirst()
                    .map(alternatives::indexOf)
                    .orElse(0);
        }

        @Override
        public SampleValue expandable(TypeRef.Expandable expandable) {
            return new SampleValue.OfExpandable(new SampleValue.Scalar(ScalarKind.STRING, scalars.text()));
        }

        @Override
        public SampleValue nullable(TypeRef.Nullable nullable) {
            return dice.chance(30)
                    ? new SampleValue.Cleared(Clearing.NULL)
                    : nullable.value().accept(this);
        }

        @Override
        public SampleValue any(TypeRef.Any any) {
            return new SampleValue.OfAny(Json.parse(scalars.json()).toString());
        }
    }
}
