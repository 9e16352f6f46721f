package sdk.shop.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class Amount extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Amount> TYPE = ObjectType.of("Amount", new Amount(NONE));

    private Amount(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Amount(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("cents", Codecs.INT64);
    }

    public Optional<Long> cents() {
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

    /** Builds {@link Amount} objects. */
    public static final class Builder extends ObjectBuilder<Amount, Builder> {
        private Builder(@Nullable Amount from) {
            super(TYPE, from);
        }

        public Builder cents(long cents) {
            return set(0, cents);
        }
    }
}
