package sdk.schema.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.schema.core.base.ApiObject;
import sdk.schema.core.base.Members;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.base.ObjectType;
import sdk.schema.core.base.ObjectValues;
import sdk.schema.core.internal.json.Codecs;

public final class PartInner extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<PartInner> TYPE = ObjectType.of("PartInner", new PartInner(NONE));

    private PartInner(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PartInner(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("x", Codecs.NUMBER);
    }

    public Optional<BigDecimal> x() {
        return optionalMember(0);
    }

    /**
     * A builder without values.
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
     * Builds {@link PartInner} objects.
     */
    public static final class Builder extends ObjectBuilder<PartInner, Builder> {
        private Builder(@Nullable PartInner from) {
            super(TYPE, from);
        }

        public Builder x(BigDecimal x) {
            return set(0, x);
        }
    }
}
