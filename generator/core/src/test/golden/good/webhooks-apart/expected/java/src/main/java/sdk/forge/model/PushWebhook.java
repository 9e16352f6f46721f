package sdk.forge.model;

import java.util.Optional;
import sdk.forge.core.base.ApiObject;
import sdk.forge.core.base.Members;
import sdk.forge.core.base.ObjectType;
import sdk.forge.core.base.ObjectValues;
import sdk.forge.core.internal.json.Codecs;

public final class PushWebhook extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
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
}
