package sdk.stripe.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.Presence;

/**
 * The arguments of <code>GET /v1/identity/verification_sessions</code>.
 *
 * <p>Lists the verification sessions of the account, newest first, one page at a time.
 */
public final class IdentityVerificationSessionListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<IdentityVerificationSessionListParams> TYPE =
            ObjectType.of("IdentityVerificationSessionListParams", new IdentityVerificationSessionListParams(NONE));

    private IdentityVerificationSessionListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationSessionListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("created", TimeFilter.TYPE, Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("ending_before", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("starting_after", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("status", Status.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<TimeFilter> created() {
        return optionalMember(0);
    }

    /** An object id. The page ends just before that object; use it to go to the previous page. */
    public Optional<String> endingBefore() {
        return optionalMember(1);
    }

    /** The paths of the id fields that are answered with the whole object instead. */
    public List<String> expand() {
        return listMember(2);
    }

    /** How many objects a page holds, from 1 to 100; 10 when not given. */
    public Optional<Long> limit() {
        return optionalMember(3);
    }

    /** An object id. The page starts just after that object; use it to go to the next page. */
    public Optional<String> startingAfter() {
        return optionalMember(4);
    }

    /** Only sessions in this state. */
    public Optional<Status> status() {
        return optionalMember(5);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link IdentityVerificationSessionListParams} objects. */
    public static final class Builder extends ObjectBuilder<IdentityVerificationSessionListParams, Builder> {
        private Builder(@Nullable IdentityVerificationSessionListParams from) {
            super(TYPE, from);
        }

        public Builder created(TimeFilter created) {
            return set(0, created);
        }

        public Builder created(Consumer<TimeRange.Builder> created) {
            return set(0, built(TimeRange.builder(), created));
        }

        public Builder created(Instant created) {
            return set(0, TimeFilter.of(created));
        }

        /** An object id. The page ends just before that object; use it to go to the previous page. */
        public Builder endingBefore(String endingBefore) {
            return set(1, endingBefore);
        }

        /** The paths of the id fields that are answered with the whole object instead. */
        public Builder expand(List<String> expand) {
            return set(2, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpand(String item) {
            return add(2, item);
        }

        /** How many objects a page holds, from 1 to 100; 10 when not given. */
        public Builder limit(long limit) {
            return set(3, limit);
        }

        /** An object id. The page starts just after that object; use it to go to the next page. */
        public Builder startingAfter(String startingAfter) {
            return set(4, startingAfter);
        }

        /** Only sessions in this state. */
        public Builder status(Status status) {
            return set(5, status);
        }
    }

    public static final class Status extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Status> TYPE = EnumType.of(new Status(""));

        public static final Status CANCELED = TYPE.known("canceled");

        public static final Status PROCESSING = TYPE.known("processing");

        public static final Status REQUIRES_INPUT = TYPE.known("requires_input");

        public static final Status VERIFIED = TYPE.known("verified");

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
