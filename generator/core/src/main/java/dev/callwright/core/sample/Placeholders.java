package dev.callwright.core.sample;

import dev.callwright.core.model.Input;
import dev.callwright.core.model.ScalarKind;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value;
import dev.callwright.core.sample.SampleValue.Clearing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Placeholders for required inputs without a sendable value. */
final class Placeholders {
    private Placeholders() {}

    /** The placeholder; snippets with it compile, but the API may reject it. */
    static Optional<SampleValue> of(Input input) {
        Value value = input.value();
        boolean cleared = (value.nullable() || value.type() instanceof TypeRef.Nullable)
                && input.location() != Input.Location.PATH;
        return cleared
                ? Optional.of(new SampleValue.Cleared(value.clearable() ? Clearing.EMPTY_TEXT : Clearing.NULL))
                : Optional.of(value.type().accept(new OfType(input)));
    }

    private record OfType(Input input) implements TypeRef.Visitor<SampleValue> {
        private String text() {
            return ReadableValues.segment(input.wireName());
        }

        @Override
        public SampleValue scalar(TypeRef.Scalar scalar) {
            return scalar.kind() == ScalarKind.STRING
                    ? new SampleValue.Scalar(ScalarKind.STRING, text())
                    : ReadableValues.of(scalar.kind(), input.wireName());
        }

        @Override
        public SampleValue list(TypeRef.ListOf list) {
            List<TypeRef> positions = list.tuple().map(TypeRef.Tuple::items).orElse(List.of());
            return new SampleValue.OfList(
                    positions.stream().map(type -> position(list, type)).toList());
        }

        // Items of several types are any JSON values for Java.
        private SampleValue position(TypeRef.ListOf list, TypeRef type) {
            SampleValue item = type.accept(this);
            return list.item() instanceof TypeRef.Any ? new SampleValue.OfAny("\"value\"", Optional.of(item)) : item;
        }

        @Override
        public SampleValue map(TypeRef.MapOf map) {
            return new SampleValue.OfMap(Map.of());
        }

        @Override
        public SampleValue named(TypeRef.Named named) {
            return new SampleValue.OfIncomplete(named.id());
        }

        @Override
        public SampleValue expandable(TypeRef.Expandable expandable) {
            return new SampleValue.OfExpandable(new SampleValue.Scalar(ScalarKind.STRING, text()));
        }

        @Override
        public SampleValue nullable(TypeRef.Nullable nullable) {
            return nullable.value().accept(this);
        }

        @Override
        public SampleValue any(TypeRef.Any any) {
            return new SampleValue.OfAny("\"value\"");
        }
    }
}
