package sdk.bodies.model;

import org.jspecify.annotations.Nullable;
import sdk.bodies.core.base.ApiObject;
import sdk.bodies.core.base.Members;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.base.ObjectType;
import sdk.bodies.core.base.ObjectValues;
import sdk.bodies.core.internal.json.Codecs;
import sdk.bodies.core.internal.object.Presence;

/** The arguments of <code>POST /notes</code>. */
public final class NoteCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<NoteCreateParams> TYPE =
            ObjectType.of("NoteCreateParams", new NoteCreateParams(NONE));

    private NoteCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NoteCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Codecs.STRING, Presence.REQUIRED);
    }

    public String body() {
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

    /** Builds {@link NoteCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<NoteCreateParams, Builder> {
        private Builder(@Nullable NoteCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(String body) {
            return set(0, body);
        }
    }
}
