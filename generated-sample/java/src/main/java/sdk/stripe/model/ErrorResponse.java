package sdk.stripe.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

/** The body of a failed call. */
public final class ErrorResponse extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ErrorResponse> TYPE = ObjectType.of("ErrorResponse", new ErrorResponse(NONE));

    private ErrorResponse(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ErrorResponse(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("error", ErrorDetails.TYPE);
    }

    public ErrorDetails error() {
        return requiredMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ErrorResponse} objects. */
    public static final class Builder extends ObjectBuilder<ErrorResponse, Builder> {
        private Builder(@Nullable ErrorResponse from) {
            super(TYPE, from);
        }

        public Builder error(ErrorDetails error) {
            return set(0, error);
        }

        public Builder error(Consumer<ErrorDetails.Builder> error) {
            return set(0, built(ErrorDetails.builder(), error));
        }
    }
}
