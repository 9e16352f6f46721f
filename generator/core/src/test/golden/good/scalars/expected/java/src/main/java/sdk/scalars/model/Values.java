package sdk.scalars.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.scalars.core.Bytes;
import sdk.scalars.core.base.ApiObject;
import sdk.scalars.core.base.EnumType;
import sdk.scalars.core.base.Members;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.core.base.ObjectType;
import sdk.scalars.core.base.ObjectValues;
import sdk.scalars.core.base.OpenEnum;
import sdk.scalars.core.internal.json.Codecs;

public final class Values extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Values> TYPE = ObjectType.of("Values", new Values(NONE));

    private Values(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Values(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("text", Codecs.STRING)
                .optional("flag", Codecs.BOOLEAN)
                .required("count", Codecs.INT64)
                .optional("small", Codecs.INT32)
                .optional("ratio", Codecs.DOUBLE)
                .optional("exact", Codecs.NUMBER)
                .required("price", Codecs.DECIMAL_STRING)
                .required("created", Codecs.UNIX_TIME)
                .optional("at", Codecs.DATE_TIME)
                .optional("day", Codecs.DATE)
                .optional("data", Codecs.BASE64)
                .optional("id", Codecs.STRING)
                .optional("color", Color.TYPE)
                .optional("weight", Weight.TYPE)
                .optional("zone", Zone.TYPE);
    }

    public Optional<String> text() {
        return optionalMember(0);
    }

    public Optional<Boolean> flag() {
        return optionalMember(1);
    }

    public long count() {
        return requiredMember(2);
    }

    public Optional<Integer> small() {
        return optionalMember(3);
    }

    public Optional<Double> ratio() {
        return optionalMember(4);
    }

    public Optional<BigDecimal> exact() {
        return optionalMember(5);
    }

    public BigDecimal price() {
        return requiredMember(6);
    }

    public Instant created() {
        return requiredMember(7);
    }

    public Optional<OffsetDateTime> at() {
        return optionalMember(8);
    }

    public Optional<LocalDate> day() {
        return optionalMember(9);
    }

    public Optional<Bytes> data() {
        return optionalMember(10);
    }

    public Optional<String> id() {
        return optionalMember(11);
    }

    public Optional<Color> color() {
        return optionalMember(12);
    }

    public Optional<Weight> weight() {
        return optionalMember(13);
    }

    public Optional<Zone> zone() {
        return optionalMember(14);
    }

    /** A builder without values. Required: {@code count}, {@code price}, {@code created}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Values} objects. Required: {@code count}, {@code price}, {@code created}. */
    public static final class Builder extends ObjectBuilder<Values, Builder> {
        private Builder(@Nullable Values from) {
            super(TYPE, from);
        }

        public Builder text(String text) {
            return set(0, text);
        }

        public Builder flag(boolean flag) {
            return set(1, flag);
        }

        public Builder count(long count) {
            return set(2, count);
        }

        public Builder small(int small) {
            return set(3, small);
        }

        public Builder ratio(double ratio) {
            return set(4, ratio);
        }

        public Builder exact(BigDecimal exact) {
            return set(5, exact);
        }

        public Builder price(BigDecimal price) {
            return set(6, price);
        }

        public Builder created(Instant created) {
            return set(7, created);
        }

        public Builder at(OffsetDateTime at) {
            return set(8, at);
        }

        public Builder day(LocalDate day) {
            return set(9, day);
        }

        public Builder data(Bytes data) {
            return set(10, data);
        }

        public Builder id(String id) {
            return set(11, id);
        }

        public Builder color(Color color) {
            return set(12, color);
        }

        public Builder weight(Weight weight) {
            return set(13, weight);
        }

        public Builder zone(Zone zone) {
            return set(14, zone);
        }
    }

    public static final class Color extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Color> TYPE = EnumType.of(new Color(""));

        public static final Color RED = TYPE.known("red");

        public static final Color DARK_RED = TYPE.known("dark-red");

        public static final Color COLOR_RED = TYPE.known("Red");

        public static final Color _1 = TYPE.known("1");

        public static final Color MINUS1 = TYPE.known("-1");

        public static final Color NULL = TYPE.known("null");

        public static final Color EMPTY = TYPE.known("");

        private Color(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Color(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Color of(String value) {
            return TYPE.of(value);
        }
    }

    public static final class Weight extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Weight> TYPE = EnumType.ofNumber(new Weight(""));

        public static final Weight LIGHT = TYPE.known("1");

        public static final Weight MEDIUM = TYPE.known("2");

        public static final Weight VERY_HEAVY = TYPE.known("10");

        private Weight(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Weight(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Weight of(String value) {
            return TYPE.of(value);
        }
    }

    public static final class Zone extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Zone> TYPE = EnumType.of(new Zone(""));

        public static final Zone ETC_GMT_PLUS1 = TYPE.known("Etc/GMT+1");

        public static final Zone ETC_GMT_1 = TYPE.known("Etc/GMT-1");

        public static final Zone UTC = TYPE.known("UTC");

        private Zone(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Zone(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Zone of(String value) {
            return TYPE.of(value);
        }
    }
}
