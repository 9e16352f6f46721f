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
 * The arguments of <code>GET /v1/identity/verification_reports</code>.
 *
 * <p>Lists the verification reports of the account, newest first, one page at a time.
 */
public final class IdentityVerificationReportListParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<IdentityVerificationReportListParams> TYPE =
            ObjectType.of("IdentityVerificationReportListParams", new IdentityVerificationReportListParams(NONE));

    private IdentityVerificationReportListParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationReportListParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("created", TimeFilter.TYPE, Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("ending_before", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE)
                .query("limit", Codecs.INT64, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("starting_after", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("type", Type.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE)
                .query("verification_session", Codecs.STRING, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
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

    /** Only reports of this kind. */
    public Optional<Type> type() {
        return optionalMember(5);
    }

    /** Only reports that this session produced. The id of a verification intent works too. */
    public Optional<String> verificationSession() {
        return optionalMember(6);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link IdentityVerificationReportListParams} objects. */
    public static final class Builder extends ObjectBuilder<IdentityVerificationReportListParams, Builder> {
        private Builder(@Nullable IdentityVerificationReportListParams from) {
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

        /** Only reports of this kind. */
        public Builder type(Type type) {
            return set(5, type);
        }

        /** Only reports that this session produced. The id of a verification intent works too. */
        public Builder verificationSession(String verificationSession) {
            return set(6, verificationSession);
        }
    }

    public static final class Type extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Type> TYPE = EnumType.of(new Type(""));

        public static final Type DOCUMENT = TYPE.known("document");

        public static final Type ID_NUMBER = TYPE.known("id_number");

        private Type(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Type(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Type of(String value) {
            return TYPE.of(value);
        }
    }
}
