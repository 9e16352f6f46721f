package sdk.forge.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.forge.core.base.ApiObject;
import sdk.forge.core.base.Members;
import sdk.forge.core.base.ObjectBuilder;
import sdk.forge.core.base.ObjectType;
import sdk.forge.core.base.ObjectValues;
import sdk.forge.core.internal.json.Codecs;

public final class PushWebhook extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PushWebhook> TYPE = ObjectType.of("PushWebhook", new PushWebhook(NONE));

    private PushWebhook(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PushWebhook(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("ref", Codecs.STRING);
    }

    public Optional<String> ref() {
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

    /** Builds {@link PushWebhook} objects. */
    public static final class Builder extends ObjectBuilder<PushWebhook, Builder> {
        private Builder(@Nullable PushWebhook from) {
            super(TYPE, from);
        }

        public Builder ref(String ref) {
            return set(0, ref);
        }
    }
}
