package sdk.deprecated.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.deprecated.core.base.ApiObject;
import sdk.deprecated.core.base.Members;
import sdk.deprecated.core.base.ObjectBuilder;
import sdk.deprecated.core.base.ObjectType;
import sdk.deprecated.core.base.ObjectValues;
import sdk.deprecated.core.internal.json.Codec;
import sdk.deprecated.core.internal.json.Codecs;

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
                .required("name", Codecs.STRING)
                .optional("labels", Codec.list(Codecs.STRING))
                .optional("counts", Codec.map(Codecs.INT64))
                .optional("note", Codecs.STRING)
                .optional("gone", Gone.TYPE)
                .optional("kept", Codecs.STRING);
    }

    /**
     * What it was called.
     * @deprecated The API discourages its use.
     */
    @Deprecated
    public String name() {
        return requiredMember(0);
    }

    /** @deprecated The API discourages its use. */
    @Deprecated
    public List<String> labels() {
        return listMember(1);
    }

    /** @deprecated The API discourages its use. */
    @Deprecated
    public Map<String, Long> counts() {
        return mapMember(2);
    }

    /** @deprecated The API discourages its use. */
    @Deprecated
    public Optional<String> note() {
        return optionalMember(3);
    }

    /** @deprecated The API discourages its use. */
    @Deprecated
    public Optional<Gone> gone() {
        return optionalMember(4);
    }

    public Optional<String> kept() {
        return optionalMember(5);
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

        /**
         * What it was called.
         * @deprecated The API discourages its use.
         */
        @Deprecated
        public Builder name(String name) {
            return set(0, name);
        }

        /** @deprecated The API discourages its use. */
        @Deprecated
        public Builder labels(List<String> labels) {
            return set(1, labels);
        }

        /**
         * Adds one item to {@code labels}.
         * @deprecated The API discourages its use.
         */
        @Deprecated
        public Builder addLabel(String item) {
            return add(1, item);
        }

        /** @deprecated The API discourages its use. */
        @Deprecated
        public Builder counts(Map<String, Long> counts) {
            return set(2, counts);
        }

        /**
         * Puts one entry into {@code counts}.
         * @deprecated The API discourages its use.
         */
        @Deprecated
        public Builder putCounts(String key, long value) {
            return put(2, key, value);
        }

        /** @deprecated The API discourages its use. */
        @Deprecated
        public Builder note(String note) {
            return set(3, note);
        }

        /**
         * Sends null instead of a value of {@code note}.
         * @deprecated The API discourages its use.
         */
        @Deprecated
        public Builder clearNote() {
            return clear(3);
        }

        /** @deprecated The API discourages its use. */
        @Deprecated
        public Builder gone(Gone gone) {
            return set(4, gone);
        }

        /** @deprecated The API discourages its use. */
        @Deprecated
        public Builder gone(Consumer<Gone.Builder> gone) {
            return set(4, built(Gone.builder(), gone));
        }

        public Builder kept(String kept) {
            return set(5, kept);
        }
    }
}
