package sdk.pay.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectBuilder;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

public final class WebhookErrorModel extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<WebhookErrorModel> TYPE =
            ObjectType.of("WebhookErrorModel", new WebhookErrorModel(NONE));

    private WebhookErrorModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new WebhookErrorModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("why", Codecs.STRING);
    }

    public Optional<String> why() {
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

    /** Builds {@link WebhookErrorModel} objects. */
    public static final class Builder extends ObjectBuilder<WebhookErrorModel, Builder> {
        private Builder(@Nullable WebhookErrorModel from) {
            super(TYPE, from);
        }

        public Builder why(String why) {
            return set(0, why);
        }
    }
}
