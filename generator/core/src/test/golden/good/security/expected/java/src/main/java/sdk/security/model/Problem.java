package sdk.security.model;

import java.util.Optional;
import sdk.security.core.base.ApiObject;
import sdk.security.core.base.Members;
import sdk.security.core.base.ObjectType;
import sdk.security.core.base.ObjectValues;
import sdk.security.core.internal.json.Codecs;

public final class Problem extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Problem> TYPE = ObjectType.of("Problem", new Problem(NONE));

    private Problem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Problem(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("title", Codecs.STRING);
    }

    public Optional<String> title() {
        return optionalMember(0);
    }
}
