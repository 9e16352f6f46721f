package sdk.stripe.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.form.ParameterStyle;
import sdk.stripe.core.internal.form.PartEncoding;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.object.Presence;

/**
 * The arguments of <code>POST /v1/identity/verification_sessions/{session}/redact</code>.
 *
 * <p>Removes what was collected about a person from a verification session and from everything that
 * belongs to it: reports, events and request logs.
 */
public final class IdentityVerificationSessionRedactParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<IdentityVerificationSessionRedactParams> TYPE =
            ObjectType.of("IdentityVerificationSessionRedactParams", new IdentityVerificationSessionRedactParams(NONE));

    private IdentityVerificationSessionRedactParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new IdentityVerificationSessionRedactParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL,
                        PartEncoding.style(ParameterStyle.DEEP_OBJECT_EXPLODE));
    }

    /** The paths of the id fields that are answered with the whole object instead. */
    public List<String> expand() {
        return listMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link IdentityVerificationSessionRedactParams} objects. */
    public static final class Builder extends ObjectBuilder<IdentityVerificationSessionRedactParams, Builder> {
        private Builder(@Nullable IdentityVerificationSessionRedactParams from) {
            super(TYPE, from);
        }

        /** The paths of the id fields that are answered with the whole object instead. */
        public Builder expand(List<String> expand) {
            return set(0, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpand(String item) {
            return add(0, item);
        }
    }
}
