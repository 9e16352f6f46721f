package sdk.hooks.model;

import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Card extends ApiObject implements Source {
    /**
     * Reads and writes objects of this type.
     */
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
                .required("last4", Codecs.STRING);
    }

    public String last4() {
        return requiredMember(0);
    }
}
