package sdk.hooks.model;

import org.jspecify.annotations.Nullable;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Card extends ApiObject implements Source {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Card> TYPE = ObjectType.of("Card", new Card(NONE));

    private Card(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Card(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("last4", Codecs.STRING);
    }

    public String last4() {
        return requiredMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Card} objects. */
    public static final class Builder extends ObjectBuilder<Card, Builder> {
        private Builder(@Nullable Card from) {
            super(TYPE, from);
        }

        public Builder last4(String last4) {
            return set(0, last4);
        }
    }
}
