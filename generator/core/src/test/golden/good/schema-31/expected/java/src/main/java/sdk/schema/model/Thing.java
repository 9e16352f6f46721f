package sdk.schema.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.schema.core.JsonValue;
import sdk.schema.core.base.ApiObject;
import sdk.schema.core.base.Members;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.base.ObjectType;
import sdk.schema.core.base.ObjectValues;
import sdk.schema.core.internal.json.Codec;
import sdk.schema.core.internal.json.Codecs;

public final class Thing extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
                .optional("size", ThingSize.TYPE)
                .optional("mode", ThingMode.TYPE)
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

    public Optional<ThingSize> size() {
        return optionalMember(2);
    }

    public Optional<ThingMode> mode() {
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

    /**
     * A builder without values. Required: {@code name}.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link Thing} objects. Required: {@code name}.
     */
    public static final class Builder extends ObjectBuilder<Thing, Builder> {
        private Builder(@Nullable Thing from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        /**
         * Sends null instead of a value of {@code name}.
         */
        public Builder clearName() {
            return clear(1);
        }

        public Builder size(ThingSize size) {
            return set(2, size);
        }

        public Builder mode(ThingMode mode) {
            return set(3, mode);
        }

        public Builder maybe(Part maybe) {
            return set(4, maybe);
        }

        public Builder maybe(Consumer<Part.Builder> maybe) {
            return set(4, built(Part.builder(), maybe));
        }

        /**
         * Sends null instead of a value of {@code maybe}.
         */
        public Builder clearMaybe() {
            return clear(4);
        }

        public Builder parts(List<Part> parts) {
            return set(5, parts);
        }

        /**
         * Adds one item to {@code parts}.
         */
        public Builder addParts(Part item) {
            return add(5, item);
        }

        /**
         * Adds one item to {@code parts}.
         */
        public Builder addParts(Consumer<Part.Builder> item) {
            return add(5, built(Part.builder(), item));
        }

        public Builder pair(List<JsonValue> pair) {
            return set(6, pair);
        }

        /**
         * Adds one item to {@code pair}.
         */
        public Builder addPair(JsonValue item) {
            return add(6, item);
        }

        public Builder anything(JsonValue anything) {
            return set(7, anything);
        }
    }
}
