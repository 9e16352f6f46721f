package sdk.stripe.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class TimeRange extends ApiObject implements TimeFilter {
    /** Reads and writes objects of this type. */
    public static final ObjectType<TimeRange> TYPE = ObjectType.of("TimeRange", new TimeRange(NONE));

    private TimeRange(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new TimeRange(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("gt", Codecs.UNIX_TIME)
                .optional("gte", Codecs.UNIX_TIME)
                .optional("lt", Codecs.UNIX_TIME)
                .optional("lte", Codecs.UNIX_TIME);
    }

    public Optional<Instant> gt() {
        return optionalMember(0);
    }

    public Optional<Instant> gte() {
        return optionalMember(1);
    }

    public Optional<Instant> lt() {
        return optionalMember(2);
    }

    public Optional<Instant> lte() {
        return optionalMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link TimeRange} objects. */
    public static final class Builder extends ObjectBuilder<TimeRange, Builder> {
        private Builder(@Nullable TimeRange from) {
            super(TYPE, from);
        }

        public Builder gt(Instant gt) {
            return set(0, gt);
        }

        public Builder gte(Instant gte) {
            return set(1, gte);
        }

        public Builder lt(Instant lt) {
            return set(2, lt);
        }

        public Builder lte(Instant lte) {
            return set(3, lte);
        }
    }
}
