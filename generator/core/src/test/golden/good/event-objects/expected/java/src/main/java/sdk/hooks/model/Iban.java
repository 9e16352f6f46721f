package sdk.hooks.model;

import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Iban extends ApiObject implements Source {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Iban> TYPE = ObjectType.of("Iban", new Iban(NONE));

    private Iban(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Iban(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("iban", Codecs.STRING);
    }

    public String iban() {
        return requiredMember(0);
    }
}
