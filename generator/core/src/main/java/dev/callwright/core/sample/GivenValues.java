package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.sample.SampleValue.Clearing;
import dev.callwright.core.sample.Samples.Origin;
import dev.callwright.core.sample.Samples.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON that fits a type as a value of that type. */
final class GivenValues {
    private final Map<TypeId, TypeDefinition> types;
    private final Fit fit;
    private final ObjectSamples objects;

    GivenValues(Map<TypeId, TypeDefinition> types, Fit fit, ObjectSamples objects) {
        this.types = types;
        this.fit = fit;
        this.objects = objects;
    }

    /** The value; empty if it lacks something that it must have and that cannot be made. */
    Optional<SampleValue> of(Value value, JsonNode json, Spot spot) {
        boolean nothing = (value.nullable() && json.isNull()) || (value.clearable() && Fit.isEmptyText(json));
        // Where an empty string clears a value, the generated code sends that for null as well.
        return nothing
                ? Optional.of(new SampleValue.Cleared(value.clearable() ? Clearing.EMPTY_TEXT : Clearing.NULL))
                : of(value.type(), json, spot);
    }

    private Optional<SampleValue> of(TypeRef type, JsonNode json, Spot spot) {
        return type.accept(new Reader(json, spot));
    }

    private final class Reader implements TypeRef.Visitor<Optional<SampleValue>> {
        private final JsonNode json;
        private final Spot spot;

        Reader(JsonNode json, Spot spot) {
            this.json = json;
            this.spot = spot;
        }

        @Override
        public Optional<SampleValue> scalar(TypeRef.Scalar scalar) {
            return Optional.of(
                    scalar.kind() == ScalarKind.BINARY
                            ? new SampleValue.OfFile(
                                    spot.origin() == Origin.USER ? json.textValue() : FileNames.of(json.textValue()))
                            : new SampleValue.Scalar(scalar.kind(), text(scalar.kind())));
        }

        // An integer may be written as 1.0 or 1e3, which no integer type of a programming language takes.
        private String text(ScalarKind kind) {
            return switch (kind) {
                case INT32, INT64, UNIX_TIME -> json.bigIntegerValue().toString();
                case DOUBLE, NUMBER -> json.decimalValue().toString();
                default -> json.asText();
            };
        }

        @Override
        public Optional<SampleValue> list(TypeRef.ListOf list) {
            List<SampleValue> items = new ArrayList<>();
            Spot item = spot.called(ReadableValues.singular(spot.name()));
            for (JsonNode each : json) {
                of(list.item(), each, item).ifPresent(items::add);
            }
            return items.size() == json.size() ? Optional.of(new SampleValue.OfList(items)) : Optional.empty();
        }

        @Override
        public Optional<SampleValue> map(TypeRef.MapOf map) {
            Map<String, SampleValue> entries = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                of(map.value(), entry.getValue(), spot).ifPresent(value -> entries.put(entry.getKey(), value));
            }
            return entries.size() == json.size() ? Optional.of(new SampleValue.OfMap(entries)) : Optional.empty();
        }

        @Override
        public Optional<SampleValue> named(TypeRef.Named named) {
            TypeDefinition definition = types.get(named.id());
            if (definition instanceof EnumType enumeration) {
                return Optional.of(new SampleValue.OfEnum(enumeration.id(), enumeration.scalar(), json.asText()));
            }
            if (definition instanceof ObjectType object) {
                Optional<SampleValue> complete = objects.of(object, json, spot);
                // What a person asks to see is shown as far as it goes.
                return complete.isPresent() || spot.origin() == Origin.DOCUMENT
                        ? complete
                        : Optional.of(new SampleValue.OfObject(object.id(), List.of(), Map.of()));
            }
            UnionType union = (UnionType) requireNonNull(definition);
            int index = fit.alternative(union, json).orElseThrow();
            return of(union.alternatives().get(index).type(), json, spot)
                    .map(value -> new SampleValue.OfUnion(union.id(), index, value));
        }

        @Override
        public Optional<SampleValue> expandable(TypeRef.Expandable expandable) {
            Optional<SampleValue> value = json.isTextual()
                    ? Optional.of(new SampleValue.Scalar(ScalarKind.STRING, json.textValue()))
                    : of(expandable.object(), json, spot);
            return value.map(SampleValue.OfExpandable::new);
        }

        @Override
        public Optional<SampleValue> nullable(TypeRef.Nullable nullable) {
            return json.isNull()
                    ? Optional.of(new SampleValue.Cleared(Clearing.NULL))
                    : of(nullable.value(), json, spot);
        }

        @Override
        public Optional<SampleValue> any(TypeRef.Any any) {
            return Optional.of(new SampleValue.OfAny(json.toString()));
        }
    }
}
