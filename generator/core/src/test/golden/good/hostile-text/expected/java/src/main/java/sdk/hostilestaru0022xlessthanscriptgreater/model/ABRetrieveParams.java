package sdk.hostilestaru0022xlessthanscriptgreater.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiObject;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.EnumType;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.Members;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectType;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ObjectValues;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.OpenEnum;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.form.ParameterStyle;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.object.Presence;

/**
 * The arguments of <code>GET /a"b/{c}</code>.
 *
 * <p>Ends *&#47; the comment {&#64;code
 */
public final class ABRetrieveParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ABRetrieveParams> TYPE =
            ObjectType.of("ABRetrieveParams", new ABRetrieveParams(NONE));

    private ABRetrieveParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ABRetrieveParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("q'\"\\", Q.TYPE, Presence.OPTIONAL, ParameterStyle.FORM_EXPLODE);
    }

    public Optional<Q> q() {
        return optionalMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ABRetrieveParams} objects. */
    public static final class Builder extends ObjectBuilder<ABRetrieveParams, Builder> {
        private Builder(@Nullable ABRetrieveParams from) {
            super(TYPE, from);
        }

        public Builder q(Q q) {
            return set(0, q);
        }
    }

    public static final class Q extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Q> TYPE = EnumType.of(new Q(""));

        public static final Q STAR = TYPE.known("*/");

        public static final Q QUOTES = TYPE.known("\"");

        public static final Q X = TYPE.known("${x}");

        public static final Q U0022 = TYPE.known("\\u0022");

        public static final Q A_B = TYPE.known("a\nb");

        private Q(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Q(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Q of(String value) {
            return TYPE.of(value);
        }
    }
}
