package sdk.hooks.model;

import java.util.Optional;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

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
