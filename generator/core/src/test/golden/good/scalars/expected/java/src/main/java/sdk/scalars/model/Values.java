package sdk.scalars.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.scalars.core.Bytes;
import sdk.scalars.core.base.ApiObject;
import sdk.scalars.core.base.Members;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.core.base.ObjectType;
import sdk.scalars.core.base.ObjectValues;
import sdk.scalars.core.internal.json.Codecs;

public final class Values extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
                .optional("color", ValuesColor.TYPE)
                .optional("weight", ValuesWeight.TYPE)
                .optional("zone", ValuesZone.TYPE);
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

    public Optional<ValuesColor> color() {
        return optionalMember(12);
    }

    public Optional<ValuesWeight> weight() {
        return optionalMember(13);
    }

    public Optional<ValuesZone> zone() {
        return optionalMember(14);
    }

    /**
     * A builder without values. Required: {@code count}, {@code price}, {@code created}.
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
     * Builds {@link Values} objects. Required: {@code count}, {@code price}, {@code created}.
     */
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

        public Builder color(ValuesColor color) {
            return set(12, color);
        }

        public Builder weight(ValuesWeight weight) {
            return set(13, weight);
        }

        public Builder zone(ValuesZone zone) {
            return set(14, zone);
        }
    }
}
