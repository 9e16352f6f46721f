package dev.callwright.core.sample;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.sample.SampleContext.Origin;
import dev.callwright.core.sample.SampleValue.Clearing;
import dev.callwright.core.text.EnglishNoun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Converts valid JSON to sample values. */
final class JsonSamples {
    private final Map<TypeId, TypeDefinition> types;
    private final SampleValidator validator;
    private final ObjectSamples objects;
    private final UnionTags tags;

    JsonSamples(Map<TypeId, TypeDefinition> types, SampleValidator validator, ObjectSamples objects) {
        this.types = types;
        this.validator = validator;
        this.objects = objects;
        this.tags = new UnionTags(types);
    }

    /** The sample; empty if required members are missing and cannot be generated. */
    Optional<SampleValue> of(Value value, JsonNode json, SampleContext context) {
        boolean cleared =
                (value.nullable() && json.isNull()) || (value.clearable() && SampleValidator.isEmptyText(json));
        // Where an empty string clears a value, the generated code sends an empty string for null.
        return cleared
                ? Optional.of(new SampleValue.Cleared(value.clearable() ? Clearing.EMPTY_TEXT : Clearing.NULL))
                : of(value.type(), json, context);
    }

    private Optional<SampleValue> of(TypeRef type, JsonNode json, SampleContext context) {
        return type.accept(new Conversion(json, context));
    }

    private final class Conversion
            implements TypeRef.Visitor<Optional<SampleValue>>, TypeDefinition.Visitor<Optional<SampleValue>> {
        private final JsonNode json;
        private final SampleContext context;

        Conversion(JsonNode json, SampleContext context) {
            this.json = json;
            this.context = context;
        }

        @Override
        public Optional<SampleValue> scalar(TypeRef.Scalar scalar) {
            return Optional.of(
                    scalar.kind() == ScalarKind.BINARY
                            ? new SampleValue.OfFile(
                                    context.origin() == Origin.USER ? json.textValue() : FileNames.of(json.textValue()))
                            : new SampleValue.Scalar(scalar.kind(), text(scalar.kind())));
        }

        // JSON integers may be written as 1.0 or 1e3, which integer types of programming languages reject.
        private String text(ScalarKind kind) {
            return switch (kind) {
                case INT32, INT64, UINT64, UNIX_TIME -> json.bigIntegerValue().toString();
                case DOUBLE, NUMBER -> json.decimalValue().toString();
                case STRING, BOOLEAN, DECIMAL_STRING, DATE_TIME, DATE, BASE64, BINARY -> json.asText();
            };
        }

        @Override
        public Optional<SampleValue> list(TypeRef.ListOf list) {
            List<SampleValue> items = new ArrayList<>();
            SampleContext item = context.withName(EnglishNoun.singular(context.name()));
            for (JsonNode each : json) {
                Optional<TypeRef> own = list.tuple().flatMap(tuple -> tuple.item(items.size()));
                Optional<SampleValue> typed = own.flatMap(type -> of(type, each, item));
                of(list.item(), each, item)
                        .map(value -> value instanceof SampleValue.OfAny any
                                ? new SampleValue.OfAny(any.json(), typed)
                                : value)
                        .ifPresent(items::add);
            }
            return items.size() == json.size() ? Optional.of(new SampleValue.OfList(items)) : Optional.empty();
        }

        @Override
        public Optional<SampleValue> map(TypeRef.MapOf map) {
            Map<String, SampleValue> entries = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                of(map.value(), entry.getValue(), context).ifPresent(value -> entries.put(entry.getKey(), value));
            }
            return entries.size() == json.size() ? Optional.of(new SampleValue.OfMap(entries)) : Optional.empty();
        }

        @Override
        public Optional<SampleValue> named(TypeRef.Named named) {
            return Objects.requireNonNull(types.get(named.id())).accept(this);
        }

        @Override
        public Optional<SampleValue> object(ObjectType type) {
            Optional<SampleValue> complete = objects.of(type, json, context);
            // A value that the user requests is shown even if it is incomplete.
            return complete.isPresent() || context.origin() != Origin.USER
                    ? complete
                    : Optional.of(new SampleValue.OfObject(type.id(), List.of(), Map.of()));
        }

        @Override
        public Optional<SampleValue> enumeration(EnumType type) {
            return Optional.of(new SampleValue.OfEnum(type.id(), type.scalar(), json.asText()));
        }

        @Override
        public Optional<SampleValue> union(UnionType type) {
            int index = validator.alternative(type, json).orElseThrow();
            Alternative alternative = type.alternatives().get(index);
            return of(alternative.type(), tags.withoutTag(type, alternative, json), context)
                    .map(value -> new SampleValue.OfUnion(type.id(), index, value, tags.of(type, alternative, json)));
        }

        @Override
        public Optional<SampleValue> expandable(TypeRef.Expandable expandable) {
            Optional<SampleValue> value = json.isTextual()
                    ? Optional.of(new SampleValue.Scalar(ScalarKind.STRING, json.textValue()))
                    : of(expandable.object(), json, context);
            return value.map(SampleValue.OfExpandable::new);
        }

        @Override
        public Optional<SampleValue> nullable(TypeRef.Nullable nullable) {
            return json.isNull()
                    ? Optional.of(new SampleValue.Cleared(Clearing.NULL))
                    : of(nullable.value(), json, context);
        }

        @Override
        public Optional<SampleValue> any(TypeRef.Any any) {
            return Optional.of(new SampleValue.OfAny(json.toString()));
        }
    }
}
