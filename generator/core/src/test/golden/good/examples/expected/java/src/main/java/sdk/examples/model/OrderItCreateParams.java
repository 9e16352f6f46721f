package sdk.examples.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.examples.core.base.ApiObject;
import sdk.examples.core.base.EnumType;
import sdk.examples.core.base.Members;
import sdk.examples.core.base.ObjectBuilder;
import sdk.examples.core.base.ObjectType;
import sdk.examples.core.base.ObjectValues;
import sdk.examples.core.base.OpenEnum;
import sdk.examples.core.internal.form.ParameterStyle;
import sdk.examples.core.internal.json.Codec;
import sdk.examples.core.internal.json.Codecs;
import sdk.examples.core.internal.object.Presence;

/**
 * The arguments of <code>POST /orders/{order}/it's</code>.
 *
 * <p>Pays an <code>order</code> &lt;now&gt;.
 */
public final class OrderItCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<OrderItCreateParams> TYPE =
            ObjectType.of("OrderItCreateParams", new OrderItCreateParams(NONE));

    private OrderItCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OrderItCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("amount", Codecs.INT64, Presence.REQUIRED)
                .query("speed", Speed.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .body("note", Codecs.STRING, Presence.OPTIONAL)
                .body("lines", Codec.list(Line.TYPE), Presence.OPTIONAL);
    }

    public long amount() {
        return requiredMember(0);
    }

    public Optional<Speed> speed() {
        return optionalMember(1);
    }

    public Optional<String> note() {
        return optionalMember(2);
    }

    public List<Line> lines() {
        return listMember(3);
    }

    /** A builder without values. Required: {@code amount}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link OrderItCreateParams} objects. Required: {@code amount}. */
    public static final class Builder extends ObjectBuilder<OrderItCreateParams, Builder> {
        private Builder(@Nullable OrderItCreateParams from) {
            super(TYPE, from);
        }

        public Builder amount(long amount) {
            return set(0, amount);
        }

        public Builder speed(Speed speed) {
            return set(1, speed);
        }

        public Builder note(String note) {
            return set(2, note);
        }

        /** Sends null instead of a value of {@code note}. */
        public Builder clearNote() {
            return clear(2);
        }

        public Builder lines(List<Line> lines) {
            return set(3, lines);
        }

        /** Adds one item to {@code lines}. */
        public Builder addLine(Line item) {
            return add(3, item);
        }

        /** Adds one item to {@code lines}. */
        public Builder addLine(Consumer<Line.Builder> item) {
            return add(3, built(Line.builder(), item));
        }
    }

    public static final class Speed extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Speed> TYPE = EnumType.of(new Speed(""));

        public static final Speed FAST = TYPE.known("fast");

        public static final Speed SLOW = TYPE.known("slow");

        private Speed(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Speed(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Speed of(String value) {
            return TYPE.of(value);
        }
    }

    public static final class Line extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Line> TYPE = ObjectType.of("OrderItCreateParams.Line", new Line(NONE));

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
                    .optional("sku", Codecs.STRING);
        }

        public Optional<String> sku() {
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

        /** Builds {@link Line} objects. */
        public static final class Builder extends ObjectBuilder<Line, Builder> {
            private Builder(@Nullable Line from) {
                super(TYPE, from);
            }

            public Builder sku(String sku) {
                return set(0, sku);
            }
        }
    }
}
