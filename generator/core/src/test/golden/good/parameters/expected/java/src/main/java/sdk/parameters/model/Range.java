package sdk.parameters.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.parameters.core.base.ApiObject;
import sdk.parameters.core.base.Members;
import sdk.parameters.core.base.ObjectBuilder;
import sdk.parameters.core.base.ObjectType;
import sdk.parameters.core.base.ObjectValues;
import sdk.parameters.core.internal.json.Codecs;

public final class Range extends ApiObject implements SearchRetrieveParams.Created {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Range> TYPE = ObjectType.of("Range", new Range(NONE));

    private Range(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Range(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("gt", Codecs.INT64)
                .optional("gte", Codecs.INT64)
                .optional("lt", Codecs.INT64)
                .optional("lte", Codecs.INT64);
    }

    public Optional<Long> gt() {
        return optionalMember(0);
    }

    public Optional<Long> gte() {
        return optionalMember(1);
    }

    public Optional<Long> lt() {
        return optionalMember(2);
    }

    public Optional<Long> lte() {
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

    /** Builds {@link Range} objects. */
    public static final class Builder extends ObjectBuilder<Range, Builder> {
        private Builder(@Nullable Range from) {
            super(TYPE, from);
        }

        public Builder gt(long gt) {
            return set(0, gt);
        }

        public Builder gte(long gte) {
            return set(1, gte);
        }

        public Builder lt(long lt) {
            return set(2, lt);
        }

        public Builder lte(long lte) {
            return set(3, lte);
        }
    }
}
