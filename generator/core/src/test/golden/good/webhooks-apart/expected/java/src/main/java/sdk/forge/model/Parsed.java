package sdk.forge.model;

import java.util.Optional;
import sdk.forge.core.ApiObject;
import sdk.forge.core.Codecs;
import sdk.forge.core.Members;
import sdk.forge.core.ObjectType;
import sdk.forge.core.ObjectValues;

public final class Parsed extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Parsed> TYPE = ObjectType.of("Parsed", new Parsed(NONE));

    private Parsed(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Parsed(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("lines", Codecs.INT64);
    }

    public Optional<Long> lines() {
        return optionalMember(0);
    }
}
