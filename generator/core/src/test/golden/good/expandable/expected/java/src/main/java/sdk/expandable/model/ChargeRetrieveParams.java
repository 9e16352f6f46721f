package sdk.expandable.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sdk.expandable.core.base.ApiObject;
import sdk.expandable.core.base.Members;
import sdk.expandable.core.base.ObjectBuilder;
import sdk.expandable.core.base.ObjectType;
import sdk.expandable.core.base.ObjectValues;
import sdk.expandable.core.internal.form.ParameterStyle;
import sdk.expandable.core.internal.json.Codec;
import sdk.expandable.core.internal.json.Codecs;
import sdk.expandable.core.internal.object.Presence;

/** The arguments of <code>GET /v1/charges/{charge}</code>. */
public final class ChargeRetrieveParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ChargeRetrieveParams> TYPE =
            ObjectType.of("ChargeRetrieveParams", new ChargeRetrieveParams(NONE));

    private ChargeRetrieveParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ChargeRetrieveParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .query("expand", Codec.list(Codecs.STRING), Presence.OPTIONAL, ParameterStyle.DEEP_OBJECT_EXPLODE);
    }

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

    /** Builds {@link ChargeRetrieveParams} objects. */
    public static final class Builder extends ObjectBuilder<ChargeRetrieveParams, Builder> {
        private Builder(@Nullable ChargeRetrieveParams from) {
            super(TYPE, from);
        }

        public Builder expand(List<String> expand) {
            return set(0, expand);
        }

        /** Adds one item to {@code expand}. */
        public Builder addExpand(String item) {
            return add(0, item);
        }
    }
}
