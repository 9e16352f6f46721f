package sdk.bodies.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;

public final class FilesCreateNote extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FilesCreateNote> TYPE = ObjectType.of("FilesCreateNote", new FilesCreateNote(NONE));

    private FilesCreateNote(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FilesCreateNote(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("text", Codecs.STRING);
    }

    public Optional<String> text() {
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
     * Builds {@link FilesCreateNote} objects.
     */
    public static final class Builder extends ObjectBuilder<FilesCreateNote, Builder> {
        private Builder(@Nullable FilesCreateNote from) {
            super(TYPE, from);
        }

        public Builder text(String text) {
            return set(0, text);
        }
    }
}
