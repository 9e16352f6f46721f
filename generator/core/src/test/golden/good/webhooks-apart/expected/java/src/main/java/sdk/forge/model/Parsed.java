package sdk.forge.model;

import java.util.Optional;
import sdk.forge.core.base.ApiObject;
import sdk.forge.core.base.Members;
import sdk.forge.core.base.ObjectType;
import sdk.forge.core.base.ObjectValues;
import sdk.forge.core.internal.json.Codecs;

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
