package sdk.streams.model;

import sdk.streams.core.ApiObject;
import sdk.streams.core.Codecs;
import sdk.streams.core.Members;
import sdk.streams.core.ObjectType;
import sdk.streams.core.ObjectValues;

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
