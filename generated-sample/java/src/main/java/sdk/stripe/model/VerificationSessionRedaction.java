package sdk.stripe.model;

import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;

public final class VerificationSessionRedaction extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationSessionRedaction> TYPE =
            ObjectType.of("VerificationSessionRedaction", new VerificationSessionRedaction(NONE));

    private VerificationSessionRedaction(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionRedaction(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("status", Status.TYPE);
    }

    /** Whether the redaction is still running or done. */
    public Status status() {
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

    /** Builds {@link VerificationSessionRedaction} objects. */
    public static final class Builder extends ObjectBuilder<VerificationSessionRedaction, Builder> {
        private Builder(@Nullable VerificationSessionRedaction from) {
            super(TYPE, from);
        }

        /** Whether the redaction is still running or done. */
        public Builder status(Status status) {
            return set(0, status);
        }
    }

    /** Whether the redaction is still running or done. */
    public static final class Status extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Status> TYPE = EnumType.of(new Status(""));

        public static final Status PROCESSING = TYPE.known("processing");

        public static final Status REDACTED = TYPE.known("redacted");

        private Status(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Status(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Status of(String value) {
            return TYPE.of(value);
        }
    }
}
