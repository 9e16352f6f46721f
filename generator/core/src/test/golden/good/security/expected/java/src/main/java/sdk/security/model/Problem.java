package sdk.security.model;

import java.util.Optional;
import sdk.security.core.ApiObject;
import sdk.security.core.Codecs;
import sdk.security.core.Members;
import sdk.security.core.ObjectType;
import sdk.security.core.ObjectValues;

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
