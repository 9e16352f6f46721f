package sdk.bodies.params;

import org.jspecify.annotations.Nullable;
import sdk.bodies.core.ApiObject;
import sdk.bodies.core.Codecs;
import sdk.bodies.core.Members;
import sdk.bodies.core.ObjectBuilder;
import sdk.bodies.core.ObjectType;
import sdk.bodies.core.ObjectValues;
import sdk.bodies.core.Presence;

/**
 * What POST /notes is called with.
 */
public final class NotesCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<NotesCreateParams> TYPE = ObjectType.of("NotesCreateParams", new NotesCreateParams(NONE));

    private NotesCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NotesCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Codecs.STRING, Presence.REQUIRED);
    }

    public String body() {
        return requiredMember(0);
    }

    /**
     * A builder without values. Required: {@code body}.
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
     * Builds {@link NotesCreateParams} objects.
     */
    public static final class Builder extends ObjectBuilder<NotesCreateParams, Builder> {
        private Builder(@Nullable NotesCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(String body) {
            return set(0, body);
        }
    }
}
