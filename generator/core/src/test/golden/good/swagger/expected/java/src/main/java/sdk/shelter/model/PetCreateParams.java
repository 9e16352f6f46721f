package sdk.shelter.model;

import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.object.Presence;

/** The arguments of <code>POST /pets</code>. */
public final class PetCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<PetCreateParams> TYPE = ObjectType.of("PetCreateParams", new PetCreateParams(NONE));

    private PetCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Pet.TYPE, Presence.REQUIRED);
    }

    public Pet body() {
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

    /** Builds {@link PetCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<PetCreateParams, Builder> {
        private Builder(@Nullable PetCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Pet body) {
            return set(0, body);
        }
    }
}
