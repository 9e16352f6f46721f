package sdk.kinds.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.kinds.core.base.ApiObject;
import sdk.kinds.core.base.Members;
import sdk.kinds.core.base.ObjectBuilder;
import sdk.kinds.core.base.ObjectType;
import sdk.kinds.core.base.ObjectValues;

public final class Failure extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Failure> TYPE = ObjectType.of("Failure", new Failure(NONE));

    private Failure(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Failure(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("error", FailureError.TYPE);
    }

    public FailureError error() {
        return requiredMember(0);
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
     * Builds {@link Failure} objects.
     */
    public static final class Builder extends ObjectBuilder<Failure, Builder> {
        private Builder(@Nullable Failure from) {
            super(TYPE, from);
        }

        public Builder error(FailureError error) {
            return set(0, error);
        }

        public Builder error(Consumer<FailureError.Builder> error) {
            return set(0, built(FailureError.builder(), error));
        }
    }
}
