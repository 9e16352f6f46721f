package dev.callwright.core.snippet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.snippet.SampleValue.Clearing;
import dev.callwright.core.snippet.Samples.Origin;
import dev.callwright.core.snippet.Samples.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** The value. */
    SampleValue of(Value value, JsonNode json, Spot spot) {
        boolean nothing = value.nullable() && json.isNull() || value.clearable() && Fit.isEmptyText(json);
        // Where an empty string clears a value, the generated code sends that for null as well.
        return nothing
                ? new SampleValue.Cleared(value.clearable() ? Clearing.EMPTY_TEXT : Clearing.NULL)
                : of(value.type(), json, spot);
    }

    private SampleValue of(TypeRef type, JsonNode json, Spot spot) {
        return type.accept(new Reader(json, spot));
    }

    private final class Reader implements TypeRef.Visitor<SampleValue> {
        private final JsonNode json;
        private final Spot spot;

        Reader(JsonNode json, Spot spot) {
            this.json = json;
            this.spot = spot;
        }

        @Override
        public SampleValue scalar(TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.BINARY
                    ? new SampleValue.OfFile(
                            spot.origin() == Origin.USER ? json.textValue() : FileNames.of(json.textValue()))
                    : new SampleValue.Scalar(scalar.kind(), text(scalar.kind()));
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
        public SampleValue list(TypeRef.ListOf list) {
            List<SampleValue> items = new ArrayList<>();
            Spot item = spot.called(ReadableValues.singular(spot.name()));
            json.forEach(each -> items.add(of(list.item(), each, item)));
            return new SampleValue.OfList(items);
        }

        @Override
        public SampleValue map(TypeRef.MapOf map) {
            Map<String, SampleValue> entries = new LinkedHashMap<>();
            json.properties().forEach(entry -> entries.put(entry.getKey(), of(map.value(), entry.getValue(), spot)));
            return new SampleValue.OfMap(entries);
        }

        @Override
        public SampleValue named(TypeRef.Named named) {
            TypeDefinition definition = types.get(named.id());
            if (definition instanceof EnumType enumeration) {
                return new SampleValue.OfEnum(enumeration.id(), enumeration.scalar(), json.asText());
            }
            if (definition instanceof ObjectType object) {
                return objects.of(object, json, spot)
                        .orElseGet(() -> new SampleValue.OfObject(object.id(), List.of(), Map.of()));
            }
            UnionType union = (UnionType) definition;
            int index = fit.alternative(union, json).orElseThrow();
            TypeRef alternative = union.alternatives().get(index).type();
            return new SampleValue.OfUnion(union.id(), index, of(alternative, json, spot));
        }

        @Override
        public SampleValue expandable(TypeRef.Expandable expandable) {
            return new SampleValue.OfExpandable(
                    json.isTextual()
                            ? new SampleValue.Scalar(ScalarKind.STRING, json.textValue())
                            : of(expandable.object(), json, spot));
        }

        @Override
        public SampleValue nullable(TypeRef.Nullable nullable) {
            return json.isNull() ? new SampleValue.Cleared(Clearing.NULL) : of(nullable.value(), json, spot);
        }

        @Override
        public SampleValue any(TypeRef.Any any) {
            return new SampleValue.OfAny(json.toString());
        }
    }
}
