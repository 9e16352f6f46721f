package sdk.forge.model;

import java.util.Optional;
import sdk.forge.core.ApiObject;
import sdk.forge.core.Codecs;
import sdk.forge.core.Members;
import sdk.forge.core.ObjectType;
import sdk.forge.core.ObjectValues;

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
