package sdk.pay.model;

import java.util.Optional;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

public final class WebhookError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<WebhookError> TYPE = ObjectType.of("WebhookError", new WebhookError(NONE));

    private WebhookError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new WebhookError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("why", Codecs.STRING);
    }

    public Optional<String> why() {
        return optionalMember(0);
    }
}
