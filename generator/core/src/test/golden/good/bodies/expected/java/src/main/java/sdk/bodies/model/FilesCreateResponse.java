package sdk.bodies.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;

public final class FilesCreateResponse extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FilesCreateResponse> TYPE =
            ObjectType.of("FilesCreateResponse", new FilesCreateResponse(NONE));

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

    /**
     * A builder without values.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link FilesCreateResponse} objects.
     */
    public static final class Builder extends ObjectBuilder<FilesCreateResponse, Builder> {
        private Builder(@Nullable FilesCreateResponse from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
