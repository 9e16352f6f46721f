package sdk.schema.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.schema.core.JsonKind;
import sdk.schema.core.JsonValue;
import sdk.schema.core.base.ApiObject;
import sdk.schema.core.base.ApiUnion;
import sdk.schema.core.base.EnumType;
import sdk.schema.core.base.Members;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.base.ObjectType;
import sdk.schema.core.base.ObjectValues;
import sdk.schema.core.base.OpenEnum;
import sdk.schema.core.base.UnionType;
import sdk.schema.core.base.UnionValue;
import sdk.schema.core.internal.json.Codec;
import sdk.schema.core.internal.json.Codecs;
import sdk.schema.core.internal.object.Alternatives;

public final class Thing extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Thing> TYPE = ObjectType.of("Thing", new Thing(NONE));

    private Thing(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Thing(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("kind", Codecs.STRING, "thing")
                .nullable("name", Codecs.STRING)
                .optional("size", Size.TYPE)
                .optional("mode", Mode.TYPE)
                .optional("maybe", Part.TYPE)
                .optional("parts", Codec.list(Part.TYPE))
                .optional("pair", Codec.list(Codecs.ANY))
                .optional("anything", Codecs.ANY);
    }

    public String kind() {
        return requiredMember(0);
    }

    public Optional<String> name() {
        return optionalMember(1);
    }

    public Optional<Size> size() {
        return optionalMember(2);
    }

    public Optional<Mode> mode() {
        return optionalMember(3);
    }

    public Optional<Part> maybe() {
        return optionalMember(4);
    }

    public List<Part> parts() {
        return listMember(5);
    }

    public List<JsonValue> pair() {
        return listMember(6);
    }

    public Optional<JsonValue> anything() {
        return optionalMember(7);
    }

    /** A builder without values. Required: {@code name}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Thing} objects. Required: {@code name}. */
    public static final class Builder extends ObjectBuilder<Thing, Builder> {
        private Builder(@Nullable Thing from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        /** Sends null instead of a value of {@code name}. */
        public Builder clearName() {
            return clear(1);
        }

        public Builder size(Size size) {
            return set(2, size);
        }

        public Builder size(String size) {
            return set(2, Size.of(size));
        }

        public Builder size(long size) {
            return set(2, Size.of(size));
        }

        public Builder mode(Mode mode) {
            return set(3, mode);
        }

        public Builder maybe(Part maybe) {
            return set(4, maybe);
        }

        public Builder maybe(Consumer<Part.Builder> maybe) {
            return set(4, built(Part.builder(), maybe));
        }

        /** Sends null instead of a value of {@code maybe}. */
        public Builder clearMaybe() {
            return clear(4);
        }

        public Builder parts(List<Part> parts) {
            return set(5, parts);
        }

        /** Adds one item to {@code parts}. */
        public Builder addPart(Part item) {
            return add(5, item);
        }

        /** Adds one item to {@code parts}. */
        public Builder addPart(Consumer<Part.Builder> item) {
            return add(5, built(Part.builder(), item));
        }

        public Builder pair(List<JsonValue> pair) {
            return set(6, pair);
        }

        /** Adds one item to {@code pair}. */
        public Builder addPair(JsonValue item) {
            return add(6, item);
        }

        public Builder anything(JsonValue anything) {
            return set(7, anything);
        }
    }

    public static final class Mode extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Mode> TYPE = EnumType.of(new Mode(""));

        public static final Mode FAST = TYPE.known("fast");

        public static final Mode SLOW = TYPE.known("slow");

        private Mode(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Mode(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Mode of(String value) {
            return TYPE.of(value);
        }
    }

    public sealed interface Size extends ApiUnion permits Size.OfString, Size.OfLong, Size.Unknown {
        /** Reads and writes values of this type. */
        UnionType<Size> TYPE = UnionType.of("Thing.Size", Size::alternatives, Unknown::new);

        private static Alternatives<Size> alternatives() {
            return Alternatives.<Size>of()
                    .wrapped(Codecs.STRING, OfString::new, JsonKind.STRING)
                    .wrapped(Codecs.INT64, OfLong::new, JsonKind.NUMBER);
        }

        /** The value as this union. */
        static Size of(String value) {
            return new OfString(value);
        }

        /** The value as this union. */
        static Size of(long value) {
            return new OfLong(value);
        }

        /** The alternative that is a {@code String}. */
        final class OfString extends UnionValue<String> implements Size {
            private OfString(String value) {
                super(value, Codecs.STRING);
            }
        }

        /** The alternative that is a {@code Long}. */
        final class OfLong extends UnionValue<Long> implements Size {
            private OfLong(Long value) {
                super(value, Codecs.INT64);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements Size {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }
    }
}
