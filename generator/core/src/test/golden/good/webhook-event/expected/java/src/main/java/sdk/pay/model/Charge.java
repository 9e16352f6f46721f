package sdk.pay.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectBuilder;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

public final class Charge extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Charge> TYPE = ObjectType.of("Charge", new Charge(NONE));

    private Charge(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Charge(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING);
    }

    public Optional<String> id() {
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

    /** Builds {@link Charge} objects. */
    public static final class Builder extends ObjectBuilder<Charge, Builder> {
        private Builder(@Nullable Charge from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
