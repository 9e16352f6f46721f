package sdk.bodies.model;

import java.util.Optional;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;

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
