package sdk.streams.model;

import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class Chunk extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Chunk> TYPE = ObjectType.of("Chunk", new Chunk(NONE));

    private Chunk(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Chunk(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("text", Codecs.STRING);
    }

    public String text() {
        return requiredMember(0);
    }
}
