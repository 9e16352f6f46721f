package sdk.shop.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class Failed extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Failed> TYPE = ObjectType.of("Failed", new Failed(NONE));

    private Failed(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Failed(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("reason", Codecs.STRING);
    }

    public Optional<String> reason() {
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

    /** Builds {@link Failed} objects. */
    public static final class Builder extends ObjectBuilder<Failed, Builder> {
        private Builder(@Nullable Failed from) {
            super(TYPE, from);
        }

        public Builder reason(String reason) {
            return set(0, reason);
        }
    }
}
