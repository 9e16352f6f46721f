package sdk.bodies.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;

public final class FileCreateResponse extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<FileCreateResponse> TYPE =
            ObjectType.of("FileCreateResponse", new FileCreateResponse(NONE));

    private FileCreateResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FileCreateResponse(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING);
    }

    public Optional<String> id() {
        return optionalMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link FileCreateResponse} objects. */
    public static final class Builder extends ObjectBuilder<FileCreateResponse, Builder> {
        private Builder(@Nullable FileCreateResponse from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
