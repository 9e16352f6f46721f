package sdk.pay.model;

import java.util.Optional;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

public final class Plan extends ApiObject implements EventObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Plan> TYPE = ObjectType.of("Plan", new Plan(NONE));

    private Plan(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Plan(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING)
                .optional("level", Codecs.INT64);
    }

    public Optional<String> id() {
        return optionalMember(0);
    }

    public Optional<Long> level() {
        return optionalMember(1);
    }
}
