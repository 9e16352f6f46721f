package sdk.bodies.model;

import org.jspecify.annotations.Nullable;
import sdk.bodies.core.FileUpload;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;
import sdk.bodies.core.internal.object.Presence;

/** The arguments of <code>PUT /files/{file}/contents</code>. */
public final class FileContentReplaceAllParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<FileContentReplaceAllParams> TYPE =
            ObjectType.of("FileContentReplaceAllParams", new FileContentReplaceAllParams(NONE));

    private FileContentReplaceAllParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FileContentReplaceAllParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Codecs.BINARY, Presence.REQUIRED);
    }

    public FileUpload body() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code body}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link FileContentReplaceAllParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<FileContentReplaceAllParams, Builder> {
        private Builder(@Nullable FileContentReplaceAllParams from) {
            super(TYPE, from);
        }

        public Builder body(FileUpload body) {
            return set(0, body);
        }
    }
}
