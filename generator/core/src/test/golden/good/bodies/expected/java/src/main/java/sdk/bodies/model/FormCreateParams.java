package sdk.bodies.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.form.ParameterStyle;
import sdk.bodies.core.internal.form.PartEncoding;
import sdk.bodies.core.internal.json.Codec;
import sdk.bodies.core.internal.json.Codecs;
import sdk.bodies.core.internal.object.Presence;

/** The arguments of <code>POST /forms</code>. */
public final class FormCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<FormCreateParams> TYPE =
            ObjectType.of("FormCreateParams", new FormCreateParams(NONE));

    private FormCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FormCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("amount", Codecs.INT64, Presence.REQUIRED)
                .body("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE))
                .body("lines", Codec.list(Line.TYPE), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE));
    }

    public long amount() {
        return requiredMember(0);
    }

    public List<String> expand() {
        return listMember(1);
    }

    public List<Line> lines() {
        return listMember(2);
    }

    /** A builder without values. Required: {@code amount}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link FormCreateParams} objects. Required: {@code amount}. */
    public static final class Builder extends ObjectBuilder<FormCreateParams, Builder> {
        private Builder(@Nullable FormCreateParams from) {
            super(TYPE, from);
        }

        public Builder amount(long amount) {
            return set(0, amount);
        }

        public Builder expand(List<String> expand) {
            return set(1, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpand(String item) {
            return add(1, item);
        }

        public Builder lines(List<Line> lines) {
            return set(2, lines);
        }

        /** Adds one item to {@code lines}. */
        public Builder addLine(Line item) {
            return add(2, item);
        }

        /** Adds one item to {@code lines}. */
        public Builder addLine(Consumer<Line.Builder> item) {
            return add(2, built(Line.builder(), item));
        }
    }

    public static final class Line extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Line> TYPE = ObjectType.of("FormCreateParams.Line", new Line(NONE));

        private Line(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Line(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .required("price", Codecs.STRING)
                    .optional("tax", Tax.TYPE);
        }

        public String price() {
            return requiredMember(0);
        }

        public Optional<Tax> tax() {
            return optionalMember(1);
        }

        /** A builder without values. Required: {@code price}. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link Line} objects. Required: {@code price}. */
        public static final class Builder extends ObjectBuilder<Line, Builder> {
            private Builder(@Nullable Line from) {
                super(TYPE, from);
            }

            public Builder price(String price) {
                return set(0, price);
            }

            public Builder tax(Tax tax) {
                return set(1, tax);
            }

            public Builder tax(Consumer<Tax.Builder> tax) {
                return set(1, built(Tax.builder(), tax));
            }
        }

        public static final class Tax extends ApiObject {
            /** Reads and writes objects of this type. */
            public static final ObjectType<Tax> TYPE = ObjectType.of("FormCreateParams.Line.Tax", new Tax(NONE));

            private Tax(ObjectValues values) {
                super(values);
            }

            @Override
            protected ApiObject create(ObjectValues otherValues) {
                return new Tax(otherValues);
            }

            @Override
            protected Members declaredMembers() {
                return Members.of()
                        .optional("rates", Codec.list(Codecs.STRING));
            }

            public List<String> rates() {
                return listMember(0);
            }

            /** A builder without values. */
            public static Builder builder() {
                return new Builder(null);
            }

            /** A builder with the values of this object. */
            public Builder toBuilder() {
                return new Builder(this);
            }

            /** Builds {@link Tax} objects. */
            public static final class Builder extends ObjectBuilder<Tax, Builder> {
                private Builder(@Nullable Tax from) {
                    super(TYPE, from);
                }

                public Builder rates(List<String> rates) {
                    return set(0, rates);
                }

                /** Adds one item to {@code rates}. */
                public Builder addRate(String item) {
                    return add(0, item);
                }
            }
        }
    }
}
