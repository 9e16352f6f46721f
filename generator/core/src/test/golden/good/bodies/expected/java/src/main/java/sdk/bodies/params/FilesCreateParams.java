package sdk.bodies.params;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.FileUpload;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.form.PartEncoding;
import sdk.bodies.core.internal.json.Codecs;
import sdk.bodies.core.internal.object.Presence;
import sdk.bodies.model.FilesCreateNote;

/**
 * The arguments of <code>POST /files</code>.
 */
public final class FilesCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FilesCreateParams> TYPE =
            ObjectType.of("FilesCreateParams", new FilesCreateParams(NONE));

    private FilesCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FilesCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("file", Codecs.BINARY, Presence.REQUIRED)
                .body("purpose", Codecs.STRING, Presence.REQUIRED)
                .body("note", FilesCreateNote.TYPE, Presence.OPTIONAL, PartEncoding.contentType("application/json"));
    }

    public FileUpload file() {
        return requiredMember(0);
    }

    public String purpose() {
        return requiredMember(1);
    }

    public Optional<FilesCreateNote> note() {
        return optionalMember(2);
    }

    /**
     * A builder without values. Required: {@code file}, {@code purpose}.
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
     * Builds {@link FilesCreateParams} objects. Required: {@code file}, {@code purpose}.
     */
    public static final class Builder extends ObjectBuilder<FilesCreateParams, Builder> {
        private Builder(@Nullable FilesCreateParams from) {
            super(TYPE, from);
        }

        public Builder file(FileUpload file) {
            return set(0, file);
        }

        public Builder purpose(String purpose) {
            return set(1, purpose);
        }

        public Builder note(FilesCreateNote note) {
            return set(2, note);
        }

        public Builder note(Consumer<FilesCreateNote.Builder> note) {
            return set(2, built(FilesCreateNote.builder(), note));
        }
    }
}
