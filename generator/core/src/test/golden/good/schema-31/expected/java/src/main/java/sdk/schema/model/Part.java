package sdk.schema.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.schema.core.base.ApiObject;
import sdk.schema.core.base.Members;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.base.ObjectType;
import sdk.schema.core.base.ObjectValues;
import sdk.schema.core.internal.json.Codecs;

public final class Part extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Part> TYPE = ObjectType.of("Part", new Part(NONE));

    private Part(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Part(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("thing", Thing.TYPE)
                .optional("inner", Inner.TYPE);
    }

    public Optional<Thing> thing() {
        return optionalMember(0);
    }

    public Optional<Inner> inner() {
        return optionalMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Part} objects. */
    public static final class Builder extends ObjectBuilder<Part, Builder> {
        private Builder(@Nullable Part from) {
            super(TYPE, from);
        }

        public Builder thing(Thing thing) {
            return set(0, thing);
        }

        public Builder thing(Consumer<Thing.Builder> thing) {
            return set(0, built(Thing.builder(), thing));
        }

        public Builder inner(Inner inner) {
            return set(1, inner);
        }

        public Builder inner(Consumer<Inner.Builder> inner) {
            return set(1, built(Inner.builder(), inner));
        }
    }

    public static final class Inner extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Inner> TYPE = ObjectType.of("Part.Inner", new Inner(NONE));

        private Inner(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Inner(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("x", Codecs.NUMBER);
        }

        public Optional<BigDecimal> x() {
            return optionalMember(0);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link Inner} objects. */
        public static final class Builder extends ObjectBuilder<Inner, Builder> {
            private Builder(@Nullable Inner from) {
                super(TYPE, from);
            }

            public Builder x(BigDecimal x) {
                return set(0, x);
            }
        }
    }
}
