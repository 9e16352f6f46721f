package sdk.bodies.model;

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

/** The arguments of <code>POST /files</code>. */
public final class FileCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<FileCreateParams> TYPE =
            ObjectType.of("FileCreateParams", new FileCreateParams(NONE));

    private FileCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FileCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("file", Codecs.BINARY, Presence.REQUIRED)
                .body("purpose", Codecs.STRING, Presence.REQUIRED)
                .body("note", Note.TYPE, Presence.OPTIONAL, PartEncoding.contentType("application/json"));
    }

    public FileUpload file() {
        return requiredMember(0);
    }

    public String purpose() {
        return requiredMember(1);
    }

    public Optional<Note> note() {
        return optionalMember(2);
    }

    /** A builder without values. Required: {@code file}, {@code purpose}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link FileCreateParams} objects. Required: {@code file}, {@code purpose}. */
    public static final class Builder extends ObjectBuilder<FileCreateParams, Builder> {
        private Builder(@Nullable FileCreateParams from) {
            super(TYPE, from);
        }

        public Builder file(FileUpload file) {
            return set(0, file);
        }

        public Builder purpose(String purpose) {
            return set(1, purpose);
        }

        public Builder note(Note note) {
            return set(2, note);
        }

        public Builder note(Consumer<Note.Builder> note) {
            return set(2, built(Note.builder(), note));
        }
    }

    public static final class Note extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Note> TYPE = ObjectType.of("FileCreateParams.Note", new Note(NONE));

        private Note(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Note(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("text", Codecs.STRING);
        }

        public Optional<String> text() {
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

        /** Builds {@link Note} objects. */
        public static final class Builder extends ObjectBuilder<Note, Builder> {
            private Builder(@Nullable Note from) {
                super(TYPE, from);
            }

            public Builder text(String text) {
                return set(0, text);
            }
        }
    }
}
