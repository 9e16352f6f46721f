package sdk.shelter.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shelter.core.FileUpload;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.core.internal.object.Presence;

/** The arguments of <code>PUT /pets/{id}/photo</code>. */
public final class PetPhotoReplaceParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PetPhotoReplaceParams> TYPE =
            ObjectType.of("PetPhotoReplaceParams", new PetPhotoReplaceParams(NONE));

    private PetPhotoReplaceParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetPhotoReplaceParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("photo", Codecs.BINARY, Presence.REQUIRED)
                .body("caption", Codecs.STRING, Presence.OPTIONAL);
    }

    public FileUpload photo() {
        return requiredMember(0);
    }

    public Optional<String> caption() {
        return optionalMember(1);
    }

    /** A builder without values. Required: {@code photo}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link PetPhotoReplaceParams} objects. Required: {@code photo}. */
    public static final class Builder extends ObjectBuilder<PetPhotoReplaceParams, Builder> {
        private Builder(@Nullable PetPhotoReplaceParams from) {
            super(TYPE, from);
        }

        public Builder photo(FileUpload photo) {
            return set(0, photo);
        }

        public Builder caption(String caption) {
            return set(1, caption);
        }
    }
}
