package sdk.hosts.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hosts.core.base.ApiObject;
import sdk.hosts.core.base.Members;
import sdk.hosts.core.base.ObjectBuilder;
import sdk.hosts.core.base.ObjectType;
import sdk.hosts.core.base.ObjectValues;
import sdk.hosts.core.internal.json.Codecs;

public final class PetsDeleteAllReason extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<PetsDeleteAllReason> TYPE =
            ObjectType.of("PetsDeleteAllReason", new PetsDeleteAllReason(NONE));

    private PetsDeleteAllReason(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new PetsDeleteAllReason(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("comment", Codecs.STRING);
    }

    public Optional<String> comment() {
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
     * Builds {@link PetsDeleteAllReason} objects.
     */
    public static final class Builder extends ObjectBuilder<PetsDeleteAllReason, Builder> {
        private Builder(@Nullable PetsDeleteAllReason from) {
            super(TYPE, from);
        }

        public Builder comment(String comment) {
            return set(0, comment);
        }
    }
}
