package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

/** A calendar date; parts that are not known are null. */
public final class DocumentIssuedDate extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<DocumentIssuedDate> TYPE =
            ObjectType.of("DocumentIssuedDate", new DocumentIssuedDate(NONE));

    private DocumentIssuedDate(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new DocumentIssuedDate(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("day", Codecs.INT64)
                .optional("month", Codecs.INT64)
                .optional("year", Codecs.INT64);
    }

    /** Day of the month, from 1 to 31. */
    public Optional<Long> day() {
        return optionalMember(0);
    }

    /** Month of the year, from 1 to 12. */
    public Optional<Long> month() {
        return optionalMember(1);
    }

    /** Year, four digits. */
    public Optional<Long> year() {
        return optionalMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link DocumentIssuedDate} objects. */
    public static final class Builder extends ObjectBuilder<DocumentIssuedDate, Builder> {
        private Builder(@Nullable DocumentIssuedDate from) {
            super(TYPE, from);
        }

        /** Day of the month, from 1 to 31. */
        public Builder day(long day) {
            return set(0, day);
        }

        /** Sends null instead of a value of {@code day}. */
        public Builder clearDay() {
            return clear(0);
        }

        /** Month of the year, from 1 to 12. */
        public Builder month(long month) {
            return set(1, month);
        }

        /** Sends null instead of a value of {@code month}. */
        public Builder clearMonth() {
            return clear(1);
        }

        /** Year, four digits. */
        public Builder year(long year) {
            return set(2, year);
        }

        /** Sends null instead of a value of {@code year}. */
        public Builder clearYear() {
            return clear(2);
        }
    }
}
