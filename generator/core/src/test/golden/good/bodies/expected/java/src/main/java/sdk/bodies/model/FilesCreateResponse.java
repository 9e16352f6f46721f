package sdk.bodies.model;

import java.util.Optional;
import sdk.bodies.core.ApiObject;
import sdk.bodies.core.Codecs;
import sdk.bodies.core.Members;
import sdk.bodies.core.ObjectType;
import sdk.bodies.core.ObjectValues;

public final class FilesCreateResponse extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FilesCreateResponse> TYPE = ObjectType.of("FilesCreateResponse", new FilesCreateResponse(NONE));

    private FilesCreateResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FilesCreateResponse(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING);
    }

    public Optional<String> id() {
        return optionalMember(0);
    }
}
